package org.listeningpost.protect;

/** The words, as parts of patterns, by which the old and their years are spoken of. */
final class AgeWords {
    /** Who somebody is to the one who writes, or what kind of person. */
    static final String KIN =
            "(?:(?:great|gt|step|grand|god)[ -]?)?(?:mum|mummy|mom|mam|mama|mammy|mamma|ma|mother|mother[ -]in[ -]law|mum[ -]in[ -]law|dad|daddy|da|pa|papa|pop|pops|father|father[ -]in[ -]law|dad[ -]in[ -]law"
                    + "|nan|nana|nanna|nanny|nannie|nani|nani ji|nan[ -]in[ -]law|gran|granny|grannie|grandma|grandad|granddad|grandpa|grandfather|grandmother|grandparents?|parents?|gramps|gramp|grampy|gramma|grampa|mamgu|tadcu|tad-cu|nain|taid|bampi|bampy|bamps"
                    + "|dada|dadi|dada ji|nonna|nonno|oma|opa|babcia|yiayia|abuela|abuelo|amma|appa|ammi|abba|abbu|baba|bibi|aunt|auntie|aunty|uncle|husband|wife|missus|missis|hubby|hubbie|hubs|spouse|partner|other half|in[ -]laws|cousin|sis|bro"
                    + "|granda|granfer|nanan|nannan|gangan|gigi|mawmaw|lad|lass|lassie|guy|geezer|soul|youngster|chicken|thing|old timer|eldest|oldest|youngest|volunteer|customer|guest|the elderly|(?:mr|mrs|ms|miss|sir|dame|rev|father)\\.? [a-z][a-z'-]{0,20}|neighbou?r|neighbou?r lady|relative|relation|resident|tenant|lodger|mil|fil|lady|ladies|gentleman|gent|gents|man|woman|chap|fella|fellow|bloke|girl|boy|old boy|old girl|old dear|old fella|old chap|old lady|old man|old folk|oldies|oldie|elder|mrs|friend|mate|pal|patient|pt|inpatient|passenger|driver|caller|customer|service user"
                    + "|sister|brother|sister[ -]in[ -]law|brother[ -]in[ -]law|landlord|landlady|client|veteran|vet|widow|widower|pensioner|nonagenarian|centenarian|survivor|someone|somebody|person|vicar|nun|next door)";

    /** Somebody, whoever it is. */
    static final String PERSON = "\\b(?:" + KIN
            + "(?:['\u2019]?s)?|she|he|her|him|his|i|i'm|im|me|my|they|we|shes|hes|she's|he's|who|whos|who's|you)\\b";

    /** What goes with old age. */
    static final String OLD_AGE =
            "\\b(?:age|aged|ages|pension|pensioner|pensioners|copd|dementia|alzheimer'?s|frail|falls|fell|fallen|deaf|blind|lives? alone|living alone|alone|care home|nursing home|zimmer|frame|stick|sticks|walker|stairlift|hip|widow|widowed|widower|hearing aids?|cataracts?|arthritis|carers?|district nurses?|pendant|housebound|bedbound|bed-?bound|wartime|the war|ww2|raf|king'?s card|telegram|heart failure|stroke|incontinen\\w{0,4}|bowling|podiatry|chiropody|great[ -]grand\\w{0,9}|retired|marbles|independent|independently|elderly|old)\\b";

    /** What is measured, in numbers such as ages have. */
    static final String MEASURED =
            "(?:\\b(?:sats?|o2|spo2|oxygen|temps?|temperature|weigh\\w{0,5}|bp|blood pressure|systolic|diastolic|pulse|heart ?rate|hr|bpm|resps|sugars?|glucose|hba1c|a1c|bms?|bmi|counts?|levels?|results?|scor\\w{1,3}|queue|queued|position|degrees?|speeds?|mph|prices?|priced|costs?|charged?|percent|waist|egfr|ferritin|platelets|crp|psa|tsh|b12|cholesterol|volume|channel|occupancy|capacity|hold|loops|marks?|exam|out of)\\b|[%\u00A3$])";

    /** What a number that is a place or a name of a thing follows. */
    static final String NUMBERED =
            "\\b(?:the|no|nos|number|numbers|from|between|to|or|of|beds?|rooms?|wards?|bays?|flat|house|page|days?|week|weeks|route|bus|buses|ticket|junction|platform|gate|session|visit|step|stage|section|form|model|version|grade|chapter|question|item|unit|clinic|caller|bleep|ext|extension|than|over|about|around|under|roughly|approximately|paid|was on|another|next) \\z";

    private AgeWords() {}
}
