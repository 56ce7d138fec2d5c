// Copies the snippet above the button; if the browser does not allow that, selects it so that the reader can copy it.

for (const button of document.querySelectorAll(".copy button")) {
  const words = [...button.childNodes];
  const code = button.parentElement.querySelector("code");
  const tell = (said) => button.parentElement.querySelectorAll("[role=status]").forEach((status) => status.replaceChildren(said));
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      getSelection().selectAllChildren(code);
      return;
    }
    button.textContent = button.dataset.copied;
    tell(button.dataset.copied);
    setTimeout(() => {
      button.replaceChildren(...words);
      tell("");
    }, 3000);
  });
}
