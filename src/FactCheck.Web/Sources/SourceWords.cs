namespace FactCheck.Web.Sources;

/// <summary>The words people see in this folder's pages and panels; the resource of the same name holds them.</summary>
public sealed class SourceWords;
