namespace FactCheck.Domain.Articles;

/// <summary>A cut must leave words on both sides: not at the very start or end, nor with nothing but white space on one side.</summary>
public sealed record CutsNothingOff : Refusal;

/// <summary>A cut must not go through a character, be it made of one code point or of several.</summary>
public sealed record CutsCharacter : Refusal;

/// <summary>The text is not any more the one that was shown when the person chose the place.</summary>
public sealed record TextIsAnother : Refusal;

/// <summary>The sentence was merged into another meanwhile; its words stand there now.</summary>
/// <param name="Into">The sentence that has its words.</param>
public sealed record SentenceWasMerged(SentenceId Into) : Refusal;

/// <summary>The last sentence of the article has none after it to be merged with.</summary>
public sealed record NoSentenceAfter : Refusal;

/// <summary>Sentences of two paragraphs cannot be one.</summary>
public sealed record InAnotherParagraph : Refusal;

/// <summary>The two sentences do not follow each other any more: somebody moved a boundary meanwhile.</summary>
public sealed record NotNeighbours : Refusal;
