package org.listeningpost.protect;

/** What a text must hold for a recogniser to be asked: most texts hold no @, and many no digit. */
enum Clue {
    DIGIT,
    AT_SIGN,
    /** A web address, or what may be one. */
    LINK,
    /** A sign or word of an e-mail address. */
    MAIL,
    /** A word of birth, such as "born" or "dob". */
    BIRTH,
    /** A digit, or a word that dates have, such as "May" or "third". */
    DATE,
    /** A digit, or a number word from ninety on. */
    AGE,
    /** A number word from ninety on. */
    NINETY,
    /** A house number, or words such as "lane" or "live". */
    HOME,
    /** A word for a dwelling, such as "flat" or "cottage". */
    DWELLING,
    /** A word by which a house number in words is known, such as "number" or "live". */
    HOUSE_NUMBER,
    /** A word for a name on a platform, such as "insta" or "handle". */
    HANDLE,
    HOSPITAL,
    VEHICLE,
    BANK,
    CASE,
    IDENTITY,
    ANY
}
