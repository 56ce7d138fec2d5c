[assembly: AssemblyFixture(typeof(BackCare.BrowserTests.Stage))]
