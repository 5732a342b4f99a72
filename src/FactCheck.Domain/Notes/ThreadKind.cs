namespace FactCheck.Domain.Notes;

/// <summary>What a thread is for.</summary>
public enum ThreadKind
{
    /// <summary>Colleagues talk among themselves.</summary>
    Remark,

    /// <summary>The writer is asked something; it is open until somebody says what came of it.</summary>
    Question,
}
