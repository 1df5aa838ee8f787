package org.composure.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.study.BadInputException;
import org.composure.study.Until;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Numbers as people type them. */
final class Numbers {
    private Numbers() {}

    /** At least one, and not more than a billion. */
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            try {
                long value = Long.parseLong(text.strip());
                if (value >= 1 && value <= 1_000_000_000) {
                    return (int) value;
                }
            } catch (NumberFormatException e) {
                // Said below.
            }
            throw new TypeConversionException("a whole number, 1 or more");
        }
    }

    /** Any whole number. */
    static final class Whole implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            try {
                return Long.parseLong(text.strip());
            } catch (NumberFormatException e) {
                TypeConversionException refused = new TypeConversionException("a whole number");
                refused.initCause(e);
                throw refused;
            }
        }
    }

    /** {@code 90 s}, {@code 2m}, {@code 1.5 h}. */
    static final class Time implements ITypeConverter<Duration> {
        private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(s|sec|m|min|h)");

        @Override
        public Duration convert(String text) {
            Matcher matcher = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
            if (!matcher.matches()) {
                throw new TypeConversionException("a time with its unit, such as 30s, 2m or 1h");
            }
            double seconds = Double.parseDouble(matcher.group(1))
                    * switch (matcher.group(2).charAt(0)) {
                        case 'h' -> 3600;
                        case 'm' -> 60;
                        default -> 1;
                    };
            if (!(seconds > 0 && seconds < 1e9)) {
                throw new TypeConversionException("a time above zero, such as 30s, 2m or 1h");
            }
            return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
        }
    }

    /** {@code clear}, {@code halfwidth=0.5%}, {@code 40}. */
    static final class Rule implements ITypeConverter<Until> {
        private static final String RULE = "clear, halfwidth=%s or a number of replications".formatted("0.5%");

        @Override
        public Until convert(String text) {
            try {
                return Until.parse(text);
            } catch (BadInputException e) {
                TypeConversionException refused = new TypeConversionException(RULE);
                refused.initCause(e);
                throw refused;
            }
        }
    }
}
