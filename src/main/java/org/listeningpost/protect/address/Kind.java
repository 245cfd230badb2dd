package org.listeningpost.protect.address;

import java.util.Locale;

/** What a word may be in or near an address. A word may be several. */
enum Kind {
    /** A kind of street and hardly anything else. */
    STREET,
    /** A kind of street that is as often something else, such as "way" or "hill". */
    MAYBE,
    /** A kind of building. */
    HOUSE,
    /** A kind of house that has one household. */
    OWN,
    /** What houses are called, such as "laurels". */
    HOMELY,
    /** What a street's name begins with in Welsh or Gaelic. */
    HEAD,
    /** What a house's name begins with there. */
    HOUSE_HEAD,
    /** A small word within a name. */
    LINK,
    /** A part of a building, which has a number. */
    UNIT,
    /** A part that hospitals have too. */
    ROOMS,
    /** Which flat of a house. */
    FLOOR,
    /** A word of living, visiting or sending. */
    LIVE,
    /** What stands right before a house and before little else. */
    NEAR,
    /** What stands right before a house, among other things. */
    TO,
    /** Likewise, and mostly before other things. */
    ON,
    /** The word number itself. */
    NUMBER,
    /** What no street is called. */
    STOP,
    /** What streets are called, and what is said of them. */
    SOFT,
    /** What streets are often called, such as "willow" or "station". */
    NAME,
    /** "Mill Road North". */
    DIRECTION,
    /** What makes a park one of shops. */
    TRADE,
    MONTH,
    /** Where a street is that everybody knows, such as Downing Street. */
    FAMOUS,
    /** "Nan's at", "they have me at". */
    SOMEBODY,
    /** "A house called Dunelm". */
    CALLED,
    /** Whose a public hall is. */
    CIVIC,
    /** Which house of a row. */
    POSITION,
    /** "The man from 39". */
    PERSON,
    /** A word of somebody's own home. */
    HOUSEHOLD,
    /** What makes the words before it the name of something public. */
    PUBLIC,
    /** What makes the number after it no house's. */
    RIDE,
    /** Where a house is that is not on the street. */
    BEHIND,
    /** One to nine. */
    ONES,
    /** Ten to nineteen. */
    TEENS,
    /** Twenty to ninety. */
    TENS,
    /** A hundred. */
    HUNDRED;

    final long bit = 1L << ordinal();

    /** The kind that a line of {@code words.txt} is headed by. */
    static Kind of(String head) {
        return valueOf(head.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
