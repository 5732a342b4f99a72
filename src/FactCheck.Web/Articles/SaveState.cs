namespace FactCheck.Web.Articles;

/// <summary>The sign of the last command: every state has one.</summary>
public enum SaveState
{
    /// <summary>Nothing was done on this page yet.</summary>
    Quiet,
    Saving,
    Saved,
    Refused,
}
