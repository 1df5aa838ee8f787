package org.composure.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.language.grammar.ScenarioGrammar;

/** Ways to spoil a scenario file, all from a seeded source of chance. */
final class Mutations {
    private Mutations() {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.%/\":_-]+");

    private static final List<String> AWKWARD = List.of(
            "-1",
            "0",
            "1",
            "1e308 s",
            "1e-300 s",
            "NaN",
            ".inf",
            "null",
            "~",
            "[]",
            "{}",
            "\"\"",
            "''",
            "96 /h",
            "0 /h",
            "1 /s",
            "250 s",
            "0 s",
            "2 min",
            "1 d",
            "3 h",
            "65 %",
            "0 %",
            "100 %",
            "101 %",
            "28 USD/h",
            "28 EUR/h",
            "15 USD",
            "-5 %",
            "0.5",
            "-0.5",
            "llm_rag",
            "never",
            "all",
            "always",
            "closed",
            "auto",
            "unlimited",
            "yes",
            "no",
            "\"08:00\"",
            "\"24:00\"",
            "\"25:61\"",
            "08:00-18:00",
            "Mon-Fri",
            "Sun",
            "2026-03-09",
            "2026-02-30",
            "usual",
            "&a",
            "*a",
            "!!int",
            "<<",
            "? x",
            "- x",
            "{ a: b }",
            "[1, 2]",
            "{ exponential: 3 min }",
            "{ lognormal: { mean: 1 h, cv: 2 } }",
            "# x",
            "|",
            ">",
            "\t",
            "name",
            "value",
            "source",
            "grade",
            "fitted",
            "99999999999999999999",
            "0x10",
            "1_000",
            "\u00e9",
            "\ud83d\ude00",
            "\u2028",
            "@",
            "`",
            "%",
            "\\",
            "\u0000",
            "\u0007",
            "---",
            "...",
            "extends",
            "change",
            "any.yaml");

    /** Replaces, removes, adds or moves one word. */
    static String word(String text, SplittableRandom random) {
        List<int[]> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        if (words.isEmpty()) {
            return pick(AWKWARD, random);
        }
        int[] at = words.get(random.nextInt(words.size()));
        int[] other = words.get(random.nextInt(words.size()));
        String replacement = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> text.substring(other[0], other[1]);
            case 2 -> text.substring(at[0], at[1]) + " " + pick(AWKWARD, random);
            default -> pick(AWKWARD, random);
        };
        return text.substring(0, at[0]) + replacement + text.substring(at[1]);
    }

    /** Removes, doubles, swaps, shifts or borrows lines. */
    static String lines(String text, String other, SplittableRandom random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<String> foreign = other.lines().toList();
        if (lines.isEmpty() || foreign.isEmpty()) {
            return other;
        }
        int at = random.nextInt(lines.size());
        int to = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(to, lines.get(at));
            case 2 -> lines.add(to, lines.remove(at));
            case 3 -> lines.set(at, "  " + lines.get(at));
            case 4 -> lines.set(at, lines.get(at).strip());
            default -> lines.add(at, foreign.get(random.nextInt(foreign.size())));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Every word of some texts. */
    static List<String> words(List<String> texts) {
        TreeSet<String> words = new TreeSet<>();
        for (String text : texts) {
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                words.add(matcher.group().replace(":", "").replace("\"", ""));
            }
        }
        words.remove("");
        return List.copyOf(words);
    }

    /** A document with the top of a scenario and anything below. */
    static String scenario(List<String> words, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (String key : ScenarioGrammar.keys()) {
            if (random.nextInt(3) > 0) {
                text.append(key).append(": ").append(value(words, random, 5)).append('\n');
            }
        }
        return text.toString();
    }

    /** Some value, at most so deep. */
    static String value(List<String> words, SplittableRandom random, int depthMax) {
        int kind = depthMax == 0 ? 3 : random.nextInt(5);
        if (kind == 0) {
            List<String> items = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                items.add(value(words, random, depthMax - 1));
            }
            return "[" + String.join(", ", items) + "]";
        }
        if (kind <= 2) {
            List<String> entries = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                entries.add(pick(words, random) + i % 2 + ": " + value(words, random, depthMax - 1));
                entries.add(pick(words, random) + ": " + value(words, random, depthMax - 1));
            }
            return "{ " + String.join(", ", entries) + " }";
        }
        return random.nextBoolean() ? pick(AWKWARD, random) : pick(words, random);
    }

    /** A setting that is there in some files, with a value of its kind that may still be out of bounds. */
    static Map<String, String> sensible(SplittableRandom random) {
        String share = random.nextInt(-10, 120) + " %";
        String seconds = random.nextInt(-10, 1000) + " s";
        return switch (random.nextInt(6)) {
            case 0 -> Map.of("horizon.days", "" + random.nextInt(-2, 40));
            case 1 -> Map.of("bot.falseAnswer", share);
            case 2 -> Map.of("surveys.likelierIfCaredFor", share);
            case 3 -> Map.of("handover.afterFailures", "" + random.nextInt(-1, 12));
            case 4 -> Map.of("care.holdSeconds", seconds);
            default -> Map.of("customers.number", "" + random.nextInt(-5, 5000));
        };
    }

    /** A path that may or may not be there. */
    static String path(List<String> words, SplittableRandom random) {
        List<String> known = List.of(
                "contactTypes.calls.arrivals",
                "contactTypes[1]",
                "contactTypes.calls.patience",
                "teams.phones.agents",
                "teams[0].skills",
                "horizon",
                "opening",
                "routing",
                "target.serviceLevel.within",
                "lines",
                "customers",
                "customers.segments[0].share",
                "bot.capability",
                "feelings.reactions.botLooped",
                "loyalty.wordsToDeeds",
                "goal");
        String path = pick(known, random);
        return random.nextBoolean() ? path : path + "." + pick(words, random);
    }

    private static String pick(List<String> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }
}
