package org.composure.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Everything that is wrong with a command line, in plain words. */
final class UsageProblems {

    private final List<String> problems = new ArrayList<>();

    private UsageProblems() {}

    /** Complains if anything was typed that cannot be understood. */
    static void check(ParseResult parsed) {
        UsageProblems found = new UsageProblems();
        CommandSpec last = parsed.commandSpec();
        for (ParseResult part : parsed.asCommandLineList().stream()
                .map(CommandLine::getParseResult)
                .toList()) {
            part.errors().forEach(found::add);
            last = part.commandSpec();
        }
        if (!found.problems.isEmpty()) {
            throw Complaint.aboutCommandLine(
                    found.problems.stream().distinct().toList(), last.qualifiedName() + " --help");
        }
    }

    /** The complaint about the one thing that picocli could not go on with. */
    static Complaint about(ParameterException stopped) {
        UsageProblems found = new UsageProblems();
        found.add(stopped);
        return Complaint.aboutCommandLine(
                found.problems, stopped.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    }

    private void add(Exception problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            CommandSpec command = unmatched.getCommandLine().getCommandSpec();
            // Behind a command that is not known, nothing can be judged.
            long words = command.subcommands().isEmpty() ? Long.MAX_VALUE : 1;
            unmatched.getUnmatched().stream().limit(words).forEach(word -> problems.add(unknown(word, command)));
        } else if (problem instanceof MissingParameterException missing) {
            missing.getMissing().forEach(argument -> problems.add(missing(argument)));
        } else if (problem instanceof OverwrittenOptionException twice) {
            problems.add("%s is there twice\nbut it can be given only once.".formatted(nameOf(twice.getOverwritten())));
        } else if (problem instanceof ParameterException other) {
            problems.add(wrongValue(other));
        } else {
            problems.add(String.valueOf(problem.getMessage()));
        }
    }

    private static String unknown(String word, CommandSpec command) {
        boolean option = word.startsWith("-");
        String name = option ? word.replaceFirst("=.*", "") : word;
        List<String> known = option
                ? command.options().stream()
                        .flatMap(each -> List.of(each.names()).stream())
                        .toList()
                : List.copyOf(command.subcommands().keySet());
        String what = option
                ? "%s is no option of %s.".formatted(name, command.qualifiedName())
                : command.subcommands().isEmpty()
                        ? "%s is one word too many for %s.".formatted(quoted(word), command.qualifiedName())
                        : "%s is no command.".formatted(quoted(word));
        return what
                + NearestName.among(known, name)
                        .map(nearest -> "\nMaybe you meant %s.".formatted(option ? nearest : quoted(nearest)))
                        .orElse("");
    }

    private static String missing(ArgSpec argument) {
        return argument.isOption()
                ? "%s needs a value: %s.".formatted(nameOf(argument), argument.paramLabel())
                : "%s is missing: %s".formatted(argument.paramLabel(), String.join(" ", argument.description()));
    }

    private static String wrongValue(ParameterException problem) {
        ArgSpec argument = problem.getArgSpec();
        String value = problem.getValue();
        if (argument == null) {
            return String.valueOf(problem.getMessage());
        }
        if (value == null) {
            return "%s needs a value: %s.".formatted(nameOf(argument), argument.paramLabel());
        }
        Throwable cause = problem.getCause();
        String rule = cause instanceof TypeConversionException ? String.valueOf(cause.getMessage()) : ruleFor(argument);
        return "%s is %s\nbut it must be %s.".formatted(nameOf(argument), quoted(value), rule);
    }

    private static String ruleFor(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes()[argument.auxiliaryTypes().length - 1];
        if (type == long.class || type == Long.class || type == int.class || type == Integer.class) {
            return "a whole number";
        }
        return Map.class.isAssignableFrom(argument.type())
                ? "path=value"
                : type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
