package org.listeningpost.protect.name;

/** One ground on which words are taken for a name. */
interface NameRule {
    void mark(Sheet sheet);
}
