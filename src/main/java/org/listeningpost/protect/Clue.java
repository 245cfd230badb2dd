package org.listeningpost.protect;

/** What a text must hold for a recogniser to be asked: most texts hold no @, and many no digit. */
enum Clue {
    DIGIT,
    AT_SIGN,
    ANY
}
