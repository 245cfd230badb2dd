package org.listeningpost.protect;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.listeningpost.protect.name.Names;

/** A link, and whether it leads to a person. */
final class Link {
    private static final Pattern PROFILE = Pattern.compile(
            "(?:[a-z0-9-]{1,20}\\.)?(?:"
                    + "(?:facebook|fb|m\\.facebook)\\.com/(?!groups|events|watch|pages|hashtag|sharer|help|login|marketplace|ads)[a-z0-9.]{4,}"
                    + "|instagram\\.com/(?!explore|accounts)[a-z0-9_.]{2,}"
                    + "|(?:twitter|x)\\.com/(?!i/|hashtag|search|home|intent|share)[a-z0-9_]{2,}"
                    + "|tiktok\\.com/@|linkedin\\.com/in/|youtube\\.com/(?:@|user/|c/)|reddit\\.com/u(?:ser)?/|t\\.me/|wa\\.me/|snapchat\\.com/add/"
                    + "|threads\\.net/@|bsky\\.app/profile/|twitch\\.tv/|gofundme\\.com/f/|gofund\\.me/|(?:fundrais|donate|patreon|ko-fi|buymeacoffee)[a-z]{0,8}\\.(?:com|me|org)/|strava\\.com/athletes/|justgiving\\.com/(?:fundraising|page|crowdfunding|team)/|pinterest\\.[a-z.]{2,6}/(?!pin))"
                    + ".*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TELLING = Pattern.compile(
            ".*[?&#;](?:e-?mail|user_?(?:name|id)?|uid|u|from|phone|mobile|tel|nhs[a-z_-]{0,10}|dob|(?:first|last|full|sur|fore)?_?name|patient[a-z_-]{0,10}|pt|pid|token|session[a-z_-]{0,6}|sid|auth[a-z_]{0,8}|member[a-z_]{0,6}|key|hospital_?(?:no|number|id)|invite|profile|fbid|story_fbid)=[^&]{2,}.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL =
            Pattern.compile(".*[\\w.]{2,40}(?:@|%40)[\\w-]{2,40}\\.[a-z].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED = Pattern.compile(
            "[^?#]{0,200}/(?:[A-Za-z0-9_-]{0,30}[-_])?[a-z]{3,15}[-_.][a-z]{3,15}[-_/](?:(?:19|20)\\d\\d|age\\d{1,2}|\\d{6,8})(?![\\d-]).*"
                    + "|[^?#]{0,200}/(?-i:[A-Z]{2,15}[-_.][A-Z]{2,15})(?:[/?#].*|\\z)"
                    + "|[^?#]{0,200}/(?:letters?|results?|reports?|scans?|records?|appointments?)/(?=[^/?#]*\\d{5})[\\w-]*[_-][a-z]{3,20}\\b.*"
                    + "|[^?#]{0,200}/(?:about|meet|remembering|in-memory-of|justice-for|help|for|tribute)[-/][a-z]{3,15}[-_.][a-z]{3,15}/?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLIC = Pattern.compile(
            "(?:nhs|hospital|hospice|trust|council|gov|parliament|news|bbc|guardian|times|mirror|telegraph|independent|dailymail|healthwatch|icb|ccg|police|ambulance|charity|university|cqc|wiki|careopinion|who\\.int|bmj|lancet|nice\\.org|royal|college|society|foundation)|\\.(?:ac|gov|nhs|police|sch)\\.uk$",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> SHARED = Set.of(
            "s",
            "d",
            "share",
            "shared",
            "file",
            "files",
            "folder",
            "folders",
            "album",
            "albums",
            "photos",
            "invite",
            "live",
            "u",
            "user",
            "users",
            "profile",
            "profiles",
            "member",
            "members",
            "people",
            "person",
            "author",
            "authors",
            "patient",
            "patients",
            "account",
            "fundraising",
            "fundraiser",
            "team",
            "memory",
            "memories",
            "tribute",
            "tributes",
            "athletes",
            "athlete",
            "players",
            "runners",
            "channel",
            "obituary",
            "death",
            "remember",
            "in-memory",
            "wishlist",
            "spreadsheets",
            "document",
            "forms",
            "me",
            "view");
    private static final Pattern SHARING = Pattern.compile(
            "(?:^|[.-])(?:photos?|pics?|pictures?|albums?|drive|docs|cloud|share|gives?|giving|fund(?:raise|raising|me)?|gofundme|justgiving|crowd[a-z]{0,10}|remember[a-z]{0,6}|memor[a-z]{0,6}|tributes?|notices|obituar[a-z]{0,4}|blogs?|diary|journal|cam|clips?|fb|insta|profiles?|results|appts?|bookings?|dropbox|wetransfer|onedrive|icloud|imgur|flickr|chat)(?:[.-]|$)");
    /** Where each has a place of their own: "jo.wordpress.com". */
    private static final Pattern OWN_PLACE = Pattern.compile(
            "(?:[a-z0-9-]{1,63}\\.)*?(?!(?:www|m|en|uk|blog|blogs|help|support|about|news|app|my|login|shop)\\.)[a-z0-9-]{3,63}\\.(?:wordpress|blogspot|tumblr|substack|medium|weebly|wixsite|livejournal|typepad|muchloved|gonetoosoon|memorysite|tribute|tributes|forevermissed|caringbridge|itch|carrd|neocities|github|bandcamp|deviantart|journoportfolio|squarespace|godaddysites|webs|bravesites|jimdo|jimdosite|webnode)\\..{2,40}");

    private static final Pattern ROOT = Pattern.compile(
            "(?:www\\.)?(?:facebook|instagram|twitter|x|tiktok|youtube|linkedin|justgiving|gofundme|google|wordpress|blogger|medium|substack|tumblr|flickr|youtu|fb|etsy|snapchat)\\.(?:com|co\\.uk|be|me|org|net)");
    private static final Pattern HANDLE = Pattern.compile("[a-z]{3,20}[_.](?:[a-z]{2,20}\\d{1,6}|\\d{2,6})");
    private static final Pattern FILE = Pattern.compile(".*\\.(?:html?|php|aspx?|pdf\\d?|mp[34])");
    private static final int SHORTEST = 3;

    private final String address;
    private final String host;
    private final String path;

    /** @param address with or without its scheme */
    Link(String address) {
        int scheme = address.indexOf("://");
        this.address = scheme < 0 ? address : address.substring(scheme + 3);
        int end = 0;
        while (end < this.address.length() && "/?#:".indexOf(this.address.charAt(end)) < 0) {
            end++;
        }
        this.host = this.address.substring(0, end).toLowerCase(Locale.ROOT);
        this.path = this.address.substring(end);
    }

    /** @param called whether it is called somebody's page, photos or the like */
    boolean leadsToSomebody(boolean called) {
        if (TELLING.matcher(path).matches() || MAIL.matcher(path).matches()) {
            return true;
        }
        if (PUBLIC.matcher(host).find()
                || (PROFILE.matcher(address).matches() && PUBLIC.matcher(path).find())) {
            return false;
        }
        return PROFILE.matcher(address).matches()
                || DATED.matcher(address).matches()
                || OWN_PLACE.matcher(host).matches()
                || (called && (path.length() > 1 || !ROOT.matcher(host).matches()))
                || isShared()
                || hasName();
    }

    private boolean isShared() {
        boolean place = SHARING.matcher(host).find();
        boolean shared = false;
        for (String part : parts()) {
            boolean own = part.length() >= SHORTEST && isOwn(part);
            if (own && (place || shared || part.charAt(0) == '@' || part.charAt(0) == '~')) {
                return true;
            }
            if (own && isHandle(part)) {
                return true;
            }
            shared |= SHARED.contains(part.toLowerCase(Locale.ROOT));
        }
        return false;
    }

    private String[] parts() {
        int end = 0;
        while (end < path.length() && "?#".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        return path.substring(0, end).split("/", 12);
    }

    /** Not one plain word: a code, a handle, a name. */
    private static boolean isOwn(String part) {
        return !part.chars().allMatch(Character::isLetter)
                || !part.substring(1).equals(part.substring(1).toLowerCase(Locale.ROOT));
    }

    /** "kayleigh_mbr04": letters, a low line and more. */
    private static boolean isHandle(String part) {
        return HANDLE.matcher(part).matches() && !FILE.matcher(part).matches();
    }

    private boolean hasName() {
        for (String part : parts()) {
            if (isNamed(part.split("[-_.+]", 12), 2)) {
                return true;
            }
        }
        String[] labels = host.split("\\.", 6);
        for (String label : labels) {
            if (isNamed(label.split("-", 12), 3)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(String[] words, int fewest) {
        if (words.length < fewest) {
            return false;
        }
        for (String word : words) {
            if (word.length() >= SHORTEST && Names.isGiven(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
