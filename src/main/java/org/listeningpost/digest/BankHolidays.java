package org.listeningpost.digest;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;

/** England's bank holidays and their substitutes. */
public final class BankHolidays {
    private static final String ENGLAND = "eng";

    private final HolidayManager manager =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    public boolean isBankHoliday(LocalDate day) {
        return manager.isHoliday(day, ENGLAND);
    }
}
