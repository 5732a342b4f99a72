using FactCheck.Domain;

namespace FactCheck.Web.Data;

/// <summary>
/// The command ended in a fault, which was logged: it may or may not have been done. Sent again with the same operation id it
/// is done once.
/// </summary>
public sealed record NotSaved : Refusal;
