namespace FactCheck.Domain.Articles;

/// <summary>A sentence that holds claims cannot be “no check needed”: they have to be withdrawn first.</summary>
public sealed record SentenceHoldsClaims(int Claims) : Refusal;

/// <summary>The article cannot be signed off while sentences are not accounted for.</summary>
/// <param name="Missing">What is missing, in the order of the text; never empty.</param>
public sealed record NotAllAccountedFor(IReadOnlyList<MissingPart> Missing) : Refusal;

/// <summary>The article is signed off already.</summary>
public sealed record AlreadySignedOff : Refusal;

/// <summary>No paragraph is part of the article: at least one has to be switched on.</summary>
public sealed record NothingButJunk : Refusal;
