package org.composure.study.live;

import org.composure.study.BadInputException;

/**
 * Something that was changed while a run was going on. The same levers at the same instants give the same run again.
 *
 * @param at simulated seconds since the start of the run; whole, so that it can be typed
 * @param path as {@code --set} takes it, e.g. {@code handover.afterFailures}
 * @param value as {@code --set} takes it; for {@code teams.NAME.agents} also {@code +2} or {@code -1}, beyond the plan
 */
public record Lever(long at, String path, String value) {

    private static final long SECONDS_MAX = 100L * 366 * 86_400;

    public Lever {
        if (at < 0 || at > SECONDS_MAX) {
            throw new BadInputException("--pull: a lever is pulled at a second of the run, not at %d.".formatted(at));
        }
    }

    /** As {@code --pull} takes it: {@code "34200 handover.afterFailures=1"}. */
    public String text() {
        return at + " " + path + "=" + value;
    }

    /**
     * Reads what {@link #text} writes.
     *
     * @throws BadInputException if it is something else
     */
    public static Lever parse(String text) {
        String stripped = text.strip();
        int gap = stripped.indexOf(' ');
        int equals = stripped.indexOf('=', Math.max(0, gap));
        if (gap < 1 || equals <= gap + 1 || !stripped.substring(0, gap).matches("\\d{1,12}")) {
            throw new BadInputException(
                    "--pull is \"%s\"\nbut it must be SECOND PATH=VALUE. Maybe --pull \"34200 handover.afterFailures=1\"."
                            .formatted(text));
        }
        return new Lever(
                Long.parseLong(stripped.substring(0, gap)),
                stripped.substring(gap + 1, equals).strip(),
                stripped.substring(equals + 1).strip());
    }
}
