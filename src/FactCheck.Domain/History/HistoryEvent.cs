namespace FactCheck.Domain.History;

/// <summary>
/// Something that happened, as history keeps it: ids of people and sources, never their names. The claims and sentences it
/// bears on tell the live view what to read again.
/// </summary>
public abstract record HistoryEvent
{
    /// <summary>The claims it bears on.</summary>
    public virtual IReadOnlyList<ClaimId> Claims => [];

    /// <summary>The sentences it bears on, those of its claims apart.</summary>
    public virtual IReadOnlyList<SentenceId> Sentences => [];

    /// <summary>
    /// Whether it changes something the verdicts of its claims rest on, so that its author cannot approve them before
    /// a second person has sealed them.
    /// </summary>
    public virtual bool Touches => false;

    /// <summary>
    /// Whether it changes something that an editor signs off, so that a sign-off holds no more; what is only said about the
    /// article does not.
    /// </summary>
    public virtual bool LiftsSignOff => true;

    /// <summary>Whether it seals its claims, so that earlier touches no longer count.</summary>
    public virtual bool Seals => false;
}
