package org.composure.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.composure.planner.RosterShift;
import org.composure.study.StaffingAnswer;

/** A roster as a table with a row for each shift, as it can be read back. */
public final class RosterCsv {

    static final List<String> HEAD =
            List.of("agent", "team", "weekday", "start", "end", "breakStart", "breakEnd", "paidHours");

    private static final int MINUTES_PER_HOUR = 60;
    private static final int MINUTES_PER_DAY = 1440;

    private RosterCsv() {}

    /** The answer must have a roster. */
    public static String of(StaffingAnswer answer) {
        StringWriter text = new StringWriter();
        try (CsvWriter rows = CsvWriter.builder().build(text)) {
            rows.writeRecord(HEAD);
            for (RosterShift shift : Objects.requireNonNull(answer.roster()).shifts()) {
                rows.writeRecord(cells(shift));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A shift under its headings; one that goes on after midnight ends at a time before its start. */
    static List<String> cells(RosterShift shift) {
        boolean hasBreak = shift.breakEndMinute() > shift.breakStartMinute();
        return List.of(
                shift.agent(),
                shift.team(),
                shift.weekday().name().toLowerCase(Locale.ROOT),
                clock(shift.startMinute()),
                clock(shift.endMinute()),
                hasBreak ? clock(shift.breakStartMinute()) : "",
                hasBreak ? clock(shift.breakEndMinute()) : "",
                String.format(Locale.ROOT, "%.2f", shift.paidHours()));
    }

    private static String clock(int minute) {
        int ofDay = minute > MINUTES_PER_DAY ? minute - MINUTES_PER_DAY : minute;
        return String.format(Locale.ROOT, "%02d:%02d", ofDay / MINUTES_PER_HOUR, ofDay % MINUTES_PER_HOUR);
    }
}
