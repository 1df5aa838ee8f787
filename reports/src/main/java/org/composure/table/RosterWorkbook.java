package org.composure.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.composure.planner.Roster;
import org.composure.planner.RosterShift;
import org.composure.study.StaffingAnswer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A roster as an Excel workbook: the shifts, as they can be read back, and what everybody works in a week. The same roster is the same bytes. */
public final class RosterWorkbook {

    private static final int PAID_HOURS = RosterCsv.HEAD.size() - 1;

    private RosterWorkbook() {}

    /** The answer must have a roster. */
    public static byte[] of(StaffingAnswer answer) {
        Roster roster = Objects.requireNonNull(answer.roster());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (Workbook book = new Workbook(bytes, "Composure", null)) {
                putShifts(book.newWorksheet("shifts"), roster);
                if (!roster.people().isEmpty()) {
                    putPeople(book.newWorksheet("people"), roster);
                }
            }
            return SameBytes.of(bytes.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void putShifts(Worksheet sheet, Roster roster) {
        putHead(sheet, RosterCsv.HEAD);
        int line = 1;
        for (RosterShift shift : roster.shifts()) {
            List<String> cells = RosterCsv.cells(shift);
            for (int column = 0; column < PAID_HOURS; column++) {
                sheet.value(line, column, cells.get(column));
            }
            sheet.value(line, PAID_HOURS, shift.paidHours());
            line++;
        }
    }

    private static void putPeople(Worksheet sheet, Roster roster) {
        putHead(sheet, List.of("agent", "hours", "contractHours", "nightsAndWeekends"));
        int line = 1;
        for (Roster.Person person : roster.people()) {
            sheet.value(line, 0, person.agent());
            sheet.value(line, 1, person.hours());
            sheet.value(line, 2, person.contractHours());
            sheet.value(line, 3, person.unsocial());
            line++;
        }
    }

    private static void putHead(Worksheet sheet, List<String> words) {
        for (int column = 0; column < words.size(); column++) {
            sheet.value(0, column, words.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }
}
