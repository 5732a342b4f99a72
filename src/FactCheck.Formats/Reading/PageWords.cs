using System.Buffers;
using System.Collections.Frozen;

namespace FactCheck.Formats.Reading;

/// <summary>The words by which lines that are no part of an article are known. English; data, not rules.</summary>
internal static class PageWords
{
    /// <summary>Whole lines of buttons, menus and advertising, in lower case and without signs at their ends.</summary>
    public static readonly FrozenSet<string> Furniture = Lines(
        """
        share|share this|share this article|share this story|share article|share full article|share options|tweet|email|e-mail
        print|print this|copy link|link copied|copied|save|saved|save article|save for later|bookmark|gift|gift article|gift this article
        advertisement|advertisements|advertising|advert|ad|ads|sponsored|sponsored content|promoted|promoted content|paid content|paid post
        skip ad|closing in|ad feedback|remove ads|why this ad|report this ad
        menu|main menu|open menu|close menu|search|sign in|log in|login|log out|sign out|subscribe|subscribe now|sign up|sign up now
        register|register now|my account|account|donate|support us|home|skip to content|skip to main content|skip to navigation
        facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|telegram|instagram|youtube|tiktok|messenger|flipboard|threads|bluesky
        mastodon|rss|google news|apple news|loading|please wait|close|open|play|pause|mute|unmute|play video|video player
        now playing|listen|listen to this article|listen to article|0:00|0:00 / 0:00|accept|accept all|accept cookies|accept all cookies
        reject|reject all|manage cookies|manage preferences|cookie settings|cookie preferences|cookies|i agree|got it|privacy settings
        continue reading|continue reading the main story|keep reading|show more|see more|view more|load more|read full story|show less|expand|collapse
        story continues below|story continues below advertisement|story continues|article continues below
        article continues below advertisement|article continues after advertisement|continue reading below
        scroll to continue|scroll to continue with content|back to top|to top|next|previous|prev|next article|previous article
        follow|follow us|following|unfollow|get the app|download the app|install app|text size|font size|a a a|aa
        hide caption|toggle caption|enlarge this image|enlarge image|view image in fullscreen|open image in gallery|image source
        image caption|expand image|view gallery|view photos|skip past newsletter promotion|after newsletter promotion
        end of recommended stories|most popular|newsletter|report a typo|report an error|reuse this content|permissions
        order reprints|reprints|republish this article|view in browser|thank you|thanks for signing up|not now|allow|block
        """
    );

    /// <summary>What such lines begin with.</summary>
    public static readonly IReadOnlyList<string> FurnitureStarts = List(
        """
        share on |share via |share to |share this |click to |click here |tap to |tap here |skip to |skip past |sign up for |sign up to
        subscribe to |subscribe for |subscribe and |subscribe today|download our app|follow us on |follow @|follow me on |join our
        get our |get the latest |get unlimited |copyright ©|copyright (c)|© |(c) 19|(c) 20|copyright 19|copyright 20|tags: |topics: 
        filed under|posted in |categories: |category: |estimated reading time|reading time|add us on google|add as a preferred source
        recommended stories|(reporting by |reporting by |additional reporting by |editing by |view comments|show comments|hide comments|share your thoughts|have your say
        """
    );

    /// <summary>What only the page itself says, in the first person or of its own reader.</summary>
    public static readonly SearchValues<string> PageSpeaking = Phrases(
        """
        we may earn|may earn a commission|may earn an affiliate|affiliate commission|we may receive a commission
        contains affiliate links|we use cookies|uses cookies to|our cookie policy|our privacy policy|our terms of
        all rights reserved|may not be reproduced|may not be published, broadcast|subscribe to our newsletter|sign up for our
        sign up to our|our free newsletter|our daily newsletter|our weekly newsletter|to your inbox|in your inbox|enable javascript
        disable your ad blocker|turn off your ad blocker|create a free account|already a subscriber|already have an account
        by signing up|by subscribing|you agree to our|this article is more than|this is a paid|this article was originally published
        contributed to this report|contributed to this story|contributed to this article|protected by recaptcha|please refresh the page|reload the page|something went wrong|thank you for subscribing
        """
    );

    /// <summary>What a label may hold but a sentence of the article may hold as well.</summary>
    public static readonly SearchValues<string> PageLabels = Phrases(
        "min read|minute read|minutes read|mins read|privacy policy|terms of use|terms of service|cookie policy|advertise with us"
            + "|hours ago|minutes ago|days ago|hour ago|minute ago|day ago"
    );

    /// <summary>What stands before a link to another story, in any place of the page.</summary>
    public static readonly FrozenSet<string> TeaserCues = Lines(
        """
        from earlier|read more|see more|related links|read also|also read|read next|related|related story|related stories|related article|related articles
        related coverage|related content|related news|related posts|related topics|related video|related links|see also|more on this
        more on this story|watch more|don't miss|don’t miss|dont miss|must read|must-read|recommended|recommended reading
        further reading|up next|next story|you may also like|you might also like|you may like|trending|trending now|read the full story
        editor's picks|editor’s picks|editors' picks|editors’ picks|popular now|in case you missed it|more to read
        """
    );

    /// <summary>The same once the article has begun; a headline may begin so too.</summary>
    public static readonly FrozenSet<string> LateTeaserCues = Lines(
        "more|watch|watch now|listen|read|previously|earlier|video|photos|gallery"
    );

    /// <summary>Headings under which nothing of the article stands any more.</summary>
    public static readonly FrozenSet<string> Endings = Lines(
        """
        comments|view comments|leave a comment|leave a reply|post a comment|join the conversation|join the discussion|add a comment
        about the author|about the authors|about the writer|about author|author bio|more from this author|more stories|more news
        most popular|most read|most viewed|trending|trending now|top stories|latest news|latest stories|latest|you may also like
        you might also like|you may like|recommended for you|recommended stories|recommended|related articles|related stories|related posts
        related news|related topics|related|more on this story|read next|up next|what to read next|explore more|sponsored links
        around the web|from the web|around the bbc|newsletter|newsletters|tags|topics|topic|filed under|keep reading|popular now
        editor's picks|editor’s picks|editors' picks|editors’ picks|discussion about this post|responses
        """
    );

    /// <summary>What such headings begin with.</summary>
    public static readonly IReadOnlyList<string> EndingStarts = List(
        "more from |more by |more in |more on |read more from |comments (|all rights reserved"
    );

    /// <summary>What a caption or credit begins with.</summary>
    public static readonly IReadOnlyList<string> CaptionStarts = List(
        """
        photo: |photos: |photograph: |photo by |photo credit|photo courtesy|photograph by |image: |image credit|image courtesy |image source
        picture: |picture credit|credit: |file photo|file image|(photo|[photo|(image|(ap photo|illustration: |illustration by |screenshot: 
        screengrab: |caption: |graphic: |chart: |courtesy of |pictured: |pictured above|above: |below: |left: |right: 
        """
    );

    /// <summary>How a credit in brackets begins, in the middle of a caption too.</summary>
    public static readonly SearchValues<string> Credits = Phrases(
        "(ap photo|[ap photo|(photo by|(photo:|(photograph:|(image:|(picture:|(credit:|(photo credit|(courtesy of|(file photo"
    );

    /// <summary>The agencies a credit ends with.</summary>
    public static readonly IReadOnlyList<string> CreditEnds = List(
        "getty images|ap photo|/reuters|/ap|/afp|/getty|(reuters)|(ap)|(afp)|shutterstock|/istock|/alamy|via ap|via reuters|via getty|/bloomberg"
    );

    /// <summary>What journalists are called in a byline or under their article.</summary>
    public static readonly FrozenSet<string> Roles = Lines(
        """
        writer|reporter|editor|correspondent|journalist|columnist|contributor|staff|author|producer|critic|editor-in-chief
        freelancer|photographer|intern|fellow|analyst|publisher|blogger|bureau|chief
        """
    );

    private static FrozenSet<string> Lines(string list) =>
        List(list).Select(line => line.Trim()).ToFrozenSet(StringComparer.Ordinal);

    private static SearchValues<string> Phrases(string list) =>
        SearchValues.Create([.. List(list)], StringComparison.OrdinalIgnoreCase);

    private static List<string> List(string list) =>
        [.. list.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries)];
}
