package org.composure.language.shape;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.composure.scenario.Assumption.Grade;
import org.jspecify.annotations.Nullable;

/** Shapes of single values without a unit. */
public final class Scalars {
    private Scalars() {}

    /** Any text on as many lines as it likes. */
    public static final Shape<String> TEXT = text(4000);

    /** The name of a thing in the scenario. */
    public static final Shape<String> NAME = text(80).checked((name, spot) -> {
        boolean oneLine = name.chars().noneMatch(Character::isISOControl);
        if (!oneLine) {
            spot.problem("a name stands on one line");
        }
        return oneLine;
    });

    /** {@code yes} or {@code no}. */
    public static final Shape<Boolean> YES_OR_NO = new YesOrNo();

    public static final Shape<Grade> GRADE = PhraseShape.of(
            "grade", entry("fitted", Grade.FITTED), entry("borrowed", Grade.BORROWED), entry("guessed", Grade.GUESSED));

    /** A day of the calendar, {@code 2026-03-02}. */
    public static final Shape<LocalDate> DATE = new DateShape();

    private static Shape<String> text(int lengthMax) {
        return new Shape<>() {
            @Override
            public @Nullable String read(Spot spot) {
                String text = spot.text("some text belongs here");
                if (text == null) {
                    return null;
                }
                if (text.isBlank() || text.length() > lengthMax) {
                    spot.problem("text must have 1 to %d letters".formatted(lengthMax));
                    return null;
                }
                return text;
            }

            @Override
            public Map<String, Object> schema(SchemaDefinitions definitions) {
                return SchemaDefinitions.object("type", "string", "minLength", 1, "maxLength", lengthMax);
            }
        };
    }

    private static final class DateShape implements Shape<LocalDate> {
        private static final String RULE = "a date is written like 2026-03-02";
        private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

        @Override
        public @Nullable LocalDate read(Spot spot) {
            String text = spot.text(RULE);
            if (text == null) {
                return null;
            }
            if (!ISO.matcher(text).matches()) {
                spot.problem(RULE);
                return null;
            }
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                spot.problem("the calendar has no such day", null);
                return null;
            }
        }

        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.object("type", "string", "format", "date");
        }
    }

    private static final class YesOrNo implements Shape<Boolean> {
        private static final PhraseShape<Boolean> WORDS = PhraseShape.of(
                "choice", entry("yes", true), entry("no", false), entry("true", true), entry("false", false));

        @Override
        public @Nullable Boolean read(Spot spot) {
            return WORDS.read(spot);
        }

        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.object("enum", List.of("yes", "no", true, false));
        }
    }
}
