package org.listeningpost.config;

/**
 * What is wrong in a file that the integration team edits, in the reader's words. Prints as {@code file:line: reason}.
 *
 * @param file as the reader knows it, such as {@code routes/rules/house-rules.yaml}; or where else the value came from
 * @param line counted from 1; 0 if the fault has no line
 */
public record Fault(String file, int line, String reason) {
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + reason : file + ": " + reason;
    }
}
