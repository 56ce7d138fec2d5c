global using Xunit;
global using Program = BackCare.Assessments.Programs.Program;
