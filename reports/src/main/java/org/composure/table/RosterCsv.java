package org.composure.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.composure.planner.RosterShift;
import org.composure.study.StaffingAnswer;

/** A roster as a table with a row for each shift, as it can be read back. */
public final class RosterCsv {

    private static final int MINUTES_PER_HOUR = 60;

    private RosterCsv() {}

    /** The answer must have a roster. */
    public static String of(StaffingAnswer answer) {
        StringWriter text = new StringWriter();
        try (CsvWriter rows = CsvWriter.builder().build(text)) {
            rows.writeRecord("agent", "team", "weekday", "start", "end", "breakStart", "breakEnd", "paidHours");
            for (RosterShift shift : Objects.requireNonNull(answer.roster()).shifts()) {
                boolean hasBreak = shift.breakEndMinute() > shift.breakStartMinute();
                rows.writeRecord(
                        shift.agent(),
                        shift.team(),
                        shift.weekday().name().toLowerCase(Locale.ROOT),
                        clock(shift.startMinute()),
                        clock(shift.endMinute()),
                        hasBreak ? clock(shift.breakStartMinute()) : "",
                        hasBreak ? clock(shift.breakEndMinute()) : "",
                        String.format(Locale.ROOT, "%.2f", shift.paidHours()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / MINUTES_PER_HOUR, minute % MINUTES_PER_HOUR);
    }
}
