// Copies the snippet that stands above the button.

for (const button of document.querySelectorAll(".copy button")) {
  const words = [...button.childNodes];
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.parentElement.querySelector("code").textContent);
    button.textContent = button.dataset.copied;
    setTimeout(() => button.replaceChildren(...words), 3000);
  });
}
