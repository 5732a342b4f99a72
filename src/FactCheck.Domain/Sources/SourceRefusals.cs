using System.Collections.Immutable;

namespace FactCheck.Domain.Sources;

/// <summary>The address of a source must begin with http:// or https:// and name a host.</summary>
public sealed record NotAWebAddress(string Address) : Refusal;

/// <summary>A domain is the name of a host, without http:// and without a path.</summary>
public sealed record NotADomain(string Domain) : Refusal;

/// <summary>An outlet carries words; they come from a person, a record, or people it does not name.</summary>
public sealed record AnOutletIsNoOrigin(string Name) : Refusal;

/// <summary>With this, sources would be derived from each other.</summary>
/// <param name="Chain">The titles from the source round to itself.</param>
public sealed record DerivedInACircle(ImmutableArray<string> Chain) : Refusal
{
    public bool Equals(DerivedInACircle? other) => other is not null && Chain.SequenceEqual(other.Chain);

    public override int GetHashCode() => Chain.Length;
}

/// <summary>The source was merged into another, which is to be taken instead.</summary>
public sealed record SourceWasMerged(string Title, string IntoTitle) : Refusal;

/// <summary>A source cannot be merged into itself.</summary>
public sealed record SameSource : Refusal;

/// <summary>Other sources are read through this one; it can take in more, but not be merged itself.</summary>
public sealed record OthersAreMergedIntoIt(string Title) : Refusal;

/// <summary>On some claim the one is said to be derived from the other, so they are not the same.</summary>
public sealed record OneIsDerivedFromTheOther : Refusal;

/// <summary>The source stands for itself already.</summary>
public sealed record SourceIsNotMerged : Refusal;

/// <summary>Another outlet of the desk goes by this name.</summary>
public sealed record OutletNameTaken(string Name, string By) : Refusal;

/// <summary>The outlet was merged into another, which is to be taken instead.</summary>
public sealed record OutletWasMerged(string Name, string IntoName) : Refusal;

/// <summary>An outlet cannot be merged into itself.</summary>
public sealed record SameOutlet : Refusal;

/// <summary>Other outlets are read through this one; it can take in more, but not be merged itself.</summary>
public sealed record OutletsAreMergedIntoIt(string Name) : Refusal;

/// <summary>The outlet stands for itself already.</summary>
public sealed record OutletIsNotMerged : Refusal;

/// <summary>Quotations were seen in this copy, so that verdicts rest on it.</summary>
public sealed record CaptureInUse : Refusal;

/// <summary>What was seen is not what stands there now: other words are quoted, or a newer copy is kept.</summary>
public sealed record ShownBefore : Refusal;

/// <summary>The file holds no text that can be read here.</summary>
/// <param name="Name">What it is called.</param>
public sealed record NotATextFile(string Name) : Refusal;
