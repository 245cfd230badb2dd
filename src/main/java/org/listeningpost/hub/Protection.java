package org.listeningpost.hub;

import org.listeningpost.moderate.ModeratedPage;
import org.listeningpost.protect.ProtectedPage;
import org.listeningpost.protect.Protector;
import org.listeningpost.protect.ThreadMemory;

/** The bean {@code protect}: takes out what identifies a person, by what the ledger remembers of each thread too. */
public final class Protection {
    private final Protector protector;
    private final ThreadMemory memory;

    Protection(Protector protector, ThreadMemory memory) {
        this.protector = protector;
        this.memory = memory;
    }

    /** In: a moderated page. Out: the page with every post protected. */
    public ProtectedPage protect(ModeratedPage page) {
        return protector.protect(page, memory);
    }
}
