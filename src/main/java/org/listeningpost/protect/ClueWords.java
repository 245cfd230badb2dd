package org.listeningpost.protect;

import java.util.Locale;
import java.util.Map;

/** The words that are clues, in a table that is asked once for every word of every post. */
final class ClueWords {
    private static final int SIZE = 2048;
    private static final long[] HASHES = new long[SIZE];
    private static final int[] MASKS = new int[SIZE];
    private static final Map<Clue, String> WORDS = Map.ofEntries(
            Map.entry(Clue.LINK, "http https www com org net uk me ly co"),
            Map.entry(
                    Clue.MAIL,
                    "dot com org net uk gmail hotmail outlook yahoo icloud aol googlemail btinternet protonmail ymail email mail"),
            Map.entry(
                    Clue.BIRTH,
                    "babies born borne baby twins world birth birthday bday dob birthdate d birthdays b birthdy brithday borned dobs dbo bith brth birht arrived came delivered turned turns turning gave welcomed newborn entered bairn entrance appearance appeared landed"),
            Map.entry(
                    Clue.DATE,
                    "jany feby sepr octr novr decr jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december christmas xmas boxing valentines halloween born birth birthday bday dob first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"),
            Map.entry(
                    Clue.AGE,
                    "ninety ninty ninetey ninetty nintey ninitey nineety ninity ninetyone ninetytwo ninetythree ninetyfour ninetyfive ninetysix ninetyseven ninetyeight ninetynine hundred hunner hunnerd ninetieth hundredth"),
            Map.entry(
                    Clue.NINETY,
                    "ninety ninty ninetey ninetty nintey ninitey nineety ninity ninetyone ninetytwo ninetythree ninetyfour ninetyfive ninetysix ninetyseven ninetyeight ninetynine hundred hunner hunnerd ninetieth hundredth"),
            Map.entry(
                    Clue.HOME,
                    "we at apt plot room flat villa caravan pitch berth chalet bungalow farm barn farmhouse forge vicarage rectory croft lodge nest hostel site apartment maisonette block park live lives lived living address house flat cottage home street road lane avenue st rd close drive number no"),
            Map.entry(
                    Clue.DWELLING,
                    "flat flats apartment apt plot caravan pitch berth chalet static mooring lot room bedsit maisonette annexe annex block cottage cottages barn barns bungalow farm farmhouse villa villas forge vicarage rectory manse croft lodge nest stables mill grange manor house court tower towers heights point hostel site park maltings almshouses"),
            Map.entry(Clue.HOUSE_NUMBER, "number no live lives living address home door"),
            Map.entry(
                    Clue.HANDLE,
                    "insta instagram ig snap snapchat sc twitter tiktok tik discord reddit dm dms fb facebook handle username user telegram signal kik xbox psn gamertag messenger linkedin skype tumblr threads bluesky mastodon u twitch steam youtube insta's wechat viber me pm"),
            Map.entry(
                    Clue.HOSPITAL,
                    "wife wifes hospital hosp note patient patients pt clinic unit mrn record records casenote casenotes notes pas xray x m hospno hospitalno hn k crn pid epr district chart hosps id wristband"),
            Map.entry(
                    Clue.VEHICLE,
                    "astra corsa fiesta focus golf polo clio micra transit mini ford vauxhall bmw audi nissan toyota honda kia skoda fiat peugeot renault reg registration plate plates numberplate vrm vehicle car van motor regs motorbike taxi parked parking driving drives drove licence regi"),
            Map.entry(
                    Clue.BANK,
                    "sort sortcode account acc acct ac a c bank iban card visa mastercard debit credit refund building swift bic barclays lloyds natwest hsbc santander monzo nationwide starling payment"),
            Map.entry(
                    Clue.CASE,
                    "foi phso ticket case ref reference complaint complaints incident datix pals claim enquiry inquiry safeguarding referral booking appointment ubrn ombudsman phso crime police log ticket cas query concern report feedback cad reg sui siri job file complain"),
            Map.entry(
                    Clue.IDENTITY,
                    "ehic ghic ehcp ppc prepayment passport permit residence licence license driving driver staff payroll employee student badge benefit benefits pip esa uc dwp ip mac gps latitude longitude lat coordinates what3words nmc gmc pin hcp hcpc esr login travel blue universal uni university ucas member membership policy insurance ni nino dvla prescription medical exemption certificate visa brp card vaccination covid pass hct utr tax payee id library brc"));

    static {
        WORDS.forEach((clue, words) -> {
            for (String word : words.toLowerCase(Locale.ROOT).split(" ")) {
                put(hash(word), 1 << clue.ordinal());
            }
        });
    }

    private ClueWords() {}

    /** The clues that a word is, one bit each; words of other letters than these have none. */
    static int mask(long hash) {
        int slot = slot(hash);
        while (HASHES[slot] != 0) {
            if (HASHES[slot] == hash) {
                return MASKS[slot];
            }
            slot = (slot + 1) % SIZE;
        }
        return 0;
    }

    /** One more letter, in small or capital letters alike. */
    static long add(long hash, char letter) {
        return (hash + (letter | 0x20)) * 0x9E3779B97F4A7C15L;
    }

    private static long hash(String word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = add(hash, word.charAt(i));
        }
        return hash;
    }

    private static void put(long hash, int mask) {
        int slot = slot(hash);
        while (HASHES[slot] != 0 && HASHES[slot] != hash) {
            slot = (slot + 1) % SIZE;
        }
        HASHES[slot] = hash;
        MASKS[slot] |= mask;
    }

    private static int slot(long hash) {
        return (int) (hash >>> 53);
    }
}
