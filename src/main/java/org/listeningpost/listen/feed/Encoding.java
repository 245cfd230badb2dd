package org.listeningpost.listen.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character encodings that feeds name, and which of their names to believe. */
final class Encoding {
    private Encoding() {}

    /** What browsers read Latin-1 as, since writers of it mean this: curly quotes are in it. */
    static final Charset LATIN = Charset.forName("windows-1252");

    private static final Pattern PARAMETER =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';,]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([^\"'\\s>]{1,40})[\"']");

    /** How far into a body its XML declaration is looked for; some servers send blank lines before it. */
    private static final int DECLARED_WITHIN = 1_000;

    /** Names whose writers mean a larger set that has it inside. */
    private static final Map<String, String> WIDER = Map.of(
            "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "big5", "Big5-HKSCS",
            "euc-kr", "x-windows-949");

    /** The charset of a Content-Type header, or null. */
    static String parameter(String contentType) {
        Matcher found = PARAMETER.matcher(contentType == null ? "" : contentType);
        return found.find() ? found.group(1) : null;
    }

    /** The encoding that the XML declaration names, or null. */
    static String declared(byte[] body) {
        String opening = new String(body, 0, Math.min(body.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARATION.matcher(opening);
        return found.find() ? found.group(1) : null;
    }

    /** The charset of this name, or null for a name that Java does not know. */
    static Charset named(String name) {
        if (name == null) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name);
            String wider = WIDER.get(charset.name().toLowerCase(Locale.ROOT));
            return wider == null || !Charset.isSupported(wider) ? charset : Charset.forName(wider);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The charset that a byte order mark or the zero bytes of a wide encoding give away, or null. */
    static Charset marked(byte[] b) {
        if (begins(b, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(b, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (begins(b, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (begins(b, 0xFE, 0xFF) || (b.length >= 4 && b[0] == 0 && b[1] != 0 && b[2] == 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if (begins(b, 0xFF, 0xFE) || (b.length >= 4 && b[0] != 0 && b[1] == 0 && b[3] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    /** Whether a unit of the charset is wider than a byte, so that plain ASCII cannot be in it. */
    static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** Whether the bytes are UTF-8 without a flaw. */
    static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean begins(byte[] body, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= body.length || (body[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
