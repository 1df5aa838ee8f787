package org.composure.study.journeys;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The journeys of a day in few bytes, to be shown as moving people.
 *
 * <p>For each journey, in the order in which they begin: seconds since the one before it began; how many moves; for each
 * move the seconds since the one before it, then one byte: the place in the upper three bits, the mood in the lower five
 * (0 is −1, 16 is 0, 31 is almost 1). Numbers are written seven bits a byte, the low ones first, the highest bit set if more
 * follow.
 *
 * @param text of the bytes, in Base64
 * @param people how many are shown
 * @param oneIn of how many people one is shown
 */
public record Film(String text, int people, int oneIn) {

    /** Two worlds, in Base64, stay below 2.2 MB. */
    private static final int BYTES_MAX = 800_000;

    private static final double DAY = 86_400;
    private static final int MOODS = 32;

    /** Of the journeys that begin on one day; what happens after midnight is left out. */
    static Film of(List<JourneyOf> journeys, double dayFrom) {
        return of(journeys, dayFrom, 1);
    }

    /** The same with no more than one in so many shown. */
    private static Film of(List<JourneyOf> journeys, double dayFrom, int oneInAtLeast) {
        int oneIn = oneInAtLeast;
        while (true) {
            // Chosen by their number alone, so that both worlds show the same people.
            int each = oneIn;
            List<JourneyOf> shown = journeys.stream()
                    .filter(journey -> journey.customer() % each == 0)
                    .toList();
            byte[] bytes = bytes(shown, dayFrom);
            if (bytes.length <= BYTES_MAX) {
                return new Film(Base64.getEncoder().encodeToString(bytes), shown.size(), oneIn);
            }
            oneIn++;
        }
    }

    /** Both worlds, with the same people in both; or the only one. */
    public static List<Film> of(Journeys journeys) {
        Film base = of(journeys.ofBase(), journeys.dayFrom());
        if (!journeys.isComparison()) {
            return List.of(base);
        }
        Film other = of(journeys.ofOther(), journeys.dayFrom(), base.oneIn());
        Film again = other.oneIn() == base.oneIn() ? base : of(journeys.ofBase(), journeys.dayFrom(), other.oneIn());
        return List.of(again, other);
    }

    private static byte[] bytes(List<JourneyOf> journeys, double dayFrom) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long before = 0;
        for (JourneyOf journey : journeys) {
            List<Step> moves = moves(journey.steps(), dayFrom);
            long begin = second(moves.get(0), dayFrom);
            number(out, begin - before);
            number(out, moves.size());
            before = begin;
            long last = begin;
            for (Step move : moves) {
                long at = second(move, dayFrom);
                number(out, at - last);
                out.write(code(move));
                last = at;
            }
        }
        return out.toByteArray();
    }

    /** The steps of the day that can be seen: the last of an instant, if it is not the same as before. */
    private static List<Step> moves(List<Step> steps, double dayFrom) {
        List<Step> moves = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = shown(steps, i);
            if (second(step, dayFrom) >= DAY && !moves.isEmpty()) {
                break;
            }
            int size = moves.size();
            if (size > 0 && second(moves.get(size - 1), dayFrom) == second(step, dayFrom)) {
                moves.set(size - 1, step);
            } else if (size == 0 || code(moves.get(size - 1)) != code(step)) {
                moves.add(step);
            }
        }
        return moves;
    }

    /** Who will be told to have searched is searching until then. */
    private static Step shown(List<Step> steps, int i) {
        Step step = steps.get(i);
        for (int j = i; step.place() == Place.NEED && j < steps.size(); j++) {
            if (steps.get(j).place() != Place.NEED) {
                return steps.get(j).place() == Place.HELP
                        ? new Step(step.at(), Place.HELP, step.words(), step.mood())
                        : step;
            }
        }
        return step;
    }

    private static long second(Step step, double dayFrom) {
        return (long) Math.floor(step.at() - dayFrom);
    }

    @SuppressWarnings("EnumOrdinal") // The order of the places is part of the format.
    private static int code(Step step) {
        int mood = (int) Math.max(0, Math.min(MOODS - 1, Math.round((step.mood() + 1) * MOODS / 2)));
        return step.place().ordinal() * MOODS + mood;
    }

    private static void number(ByteArrayOutputStream out, long number) {
        long rest = number;
        while (rest >= 128) {
            out.write((int) (rest % 128 + 128));
            rest /= 128;
        }
        out.write((int) rest);
    }
}
