namespace FactCheck.Domain.Articles;

/// <summary>What was decided about a sentence as a whole.</summary>
public enum Disposition
{
    /// <summary>Nobody decided anything yet.</summary>
    Unseen,

    /// <summary>Somebody read it and found nothing to check.</summary>
    NothingToCheck,

    /// <summary>It holds at least one claim that is not withdrawn.</summary>
    HasClaims,
}
