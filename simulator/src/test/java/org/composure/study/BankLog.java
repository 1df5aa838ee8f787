package org.composure.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * The log of the Anonymous Bank's call centre: calls that asked for an agent from Sunday to Thursday, 07:00 to 24:00.
 *
 * <p>Asking means answered by an agent, or hung up after having queued; phantom calls and those who hung up in the voice
 * menu are left out. A call belongs to the hour in which it left the menu.
 *
 * <p><b>Source.</b> Guedj and Mandelbaum, documentation of the Anonymous Bank data, 2000. The files are not part of the
 * project; they are looked for in a folder {@code shared/data} beside one of the folders above.
 */
final class BankLog {
    private BankLog() {}

    /** Said where a test is skipped. */
    static final String MISSING =
            "The log of the Anonymous Bank is not here: no folder shared/data beside one of the folders above.";

    private static final Set<DayOfWeek> WORKING_DAYS =
            Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
    private static final int OPENS = 7 * 3600;

    /**
     * One call that asked for an agent.
     *
     * @param type as in the log: PS, PE, NW, NE, TT, IN, AA
     * @param priority whether the log says so; those who did not queue are not known
     * @param askedAt seconds since midnight
     * @param queued whether it had to wait
     * @param waitSeconds zero if not
     * @param answered by an agent
     */
    record Call(
            LocalDate date,
            String type,
            boolean priority,
            int askedAt,
            boolean queued,
            int waitSeconds,
            boolean answered) {

        int hour() {
            return askedAt / 3600;
        }
    }

    /** The calls of a month of 1999; empty if the file is not there. */
    static Optional<List<Call>> month(int month) {
        String name = "anonymous_bank_1999-%02d.csv.gz".formatted(month);
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            Path file = folder.resolve("shared/data").resolve(name);
            if (Files.isRegularFile(file)) {
                return Optional.of(read(file));
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    private static List<Call> read(Path file) {
        List<Call> calls = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<String> header = Arrays.asList(lines.readLine().split(",", -1));
            String line = lines.readLine();
            while (line != null) {
                call(header, line.split(",", -1)).ifPresent(calls::add);
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return calls;
    }

    private static Optional<Call> call(List<String> header, String[] row) {
        LocalDate date = LocalDate.parse(row[header.indexOf("date")]);
        int askedAt = seconds(row[header.indexOf("vru_exit")]);
        boolean queued = seconds(row[header.indexOf("q_start")]) > 0;
        String outcome = row[header.indexOf("outcome")];
        boolean answered = outcome.equals("AGENT");
        boolean asked = !outcome.equals("PHANTOM") && (answered || queued);
        if (!asked || !WORKING_DAYS.contains(date.getDayOfWeek()) || askedAt < OPENS) {
            return Optional.empty();
        }
        return Optional.of(new Call(
                date,
                row[header.indexOf("type")],
                row[header.indexOf("priority")].equals("2"),
                askedAt,
                queued,
                queued ? Integer.parseInt(row[header.indexOf("q_time")]) : 0,
                answered));
    }

    private static int seconds(String clock) {
        String[] parts = clock.split(":", -1);
        return 3600 * Integer.parseInt(parts[0]) + 60 * Integer.parseInt(parts[1]) + Integer.parseInt(parts[2]);
    }
}
