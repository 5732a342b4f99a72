namespace FactCheck.Web.Notes;

/// <summary>The words people see in this folder's pages and panels; the resource of the same name holds them.</summary>
public sealed class NoteWords;
