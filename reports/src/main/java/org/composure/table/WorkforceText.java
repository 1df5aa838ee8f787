package org.composure.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.composure.planner.WorkforceWeek;

/** Required and available full-time equivalents by week. */
public final class WorkforceText {

    private static final int SHOWN_EVERY = 4;
    private static final double PERCENT = 100;

    private WorkforceText() {}

    /** Every fourth week, and every week in which somebody is hired. */
    public static String of(List<WorkforceWeek> weeks) {
        Columns columns = Columns.ofNumbers();
        columns.row(
                "team",
                "week",
                "volume",
                "required FTE",
                "with shrinkage",
                "available",
                "in training",
                "hires",
                "over/under",
                "gap");
        for (WorkforceWeek week : weeks) {
            if ((week.week() - 1) % SHOWN_EVERY == 0 || week.hires() > 0) {
                columns.row(
                        week.team(),
                        Integer.toString(week.week()),
                        number(week.volume(), 0),
                        number(week.requiredFte(), 1),
                        number(week.requiredFteWithShrinkage(), 1),
                        number(week.availableFte(), 1),
                        number(week.inTraining(), 1),
                        Integer.toString(week.hires()),
                        number(week.gapFte(), 1),
                        number(PERCENT * week.gapShare(), 0) + " %");
            }
        }
        return "\nWeeks ahead, as expected; nothing here was simulated\n" + columns.text();
    }

    /** Every week. */
    public static String csv(List<WorkforceWeek> weeks) {
        StringWriter text = new StringWriter();
        try (CsvWriter rows = CsvWriter.builder().build(text)) {
            rows.writeRecord(
                    "week",
                    "planningGroup",
                    "volume",
                    "ahtSeconds",
                    "requiredFte",
                    "requiredFteWithShrinkage",
                    "occupancy",
                    "availableFte",
                    "inTraining",
                    "hires",
                    "leavers",
                    "overUnder",
                    "gapPercent");
            for (WorkforceWeek week : weeks) {
                rows.writeRecord(
                        Integer.toString(week.week()),
                        week.team(),
                        number(week.volume(), 1),
                        number(week.ahtSeconds(), 1),
                        number(week.requiredFte(), 2),
                        number(week.requiredFteWithShrinkage(), 2),
                        number(week.occupancy(), 3),
                        number(week.availableFte(), 2),
                        number(week.inTraining(), 2),
                        Integer.toString(week.hires()),
                        number(week.leavers(), 2),
                        number(week.gapFte(), 2),
                        number(PERCENT * week.gapShare(), 1));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String number(double value, int decimals) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
