namespace FactCheck.Domain.Articles;

/// <summary>What was pasted or uploaded holds no readable text at all.</summary>
public sealed record NothingToRead : Refusal;

/// <summary>What was pasted or uploaded is longer than anything that is read here.</summary>
/// <param name="Characters">Its length in UTF-16 code units.</param>
/// <param name="Limit">The longest that is read, itself allowed.</param>
public sealed record TextTooLarge(long Characters, long Limit) : Refusal;

/// <summary>What was pasted or uploaded falls into more paragraphs than an article can have.</summary>
/// <param name="Paragraphs">How many were counted before reading stopped; always more than <paramref name="Limit"/>.</param>
/// <param name="Limit">The most that are read, itself allowed.</param>
public sealed record TooManyParagraphs(int Paragraphs, int Limit) : Refusal;
