package org.composure.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.composure.study.Version;

/** Something went wrong that is not the user's doing: one plain message, and the details in a file. */
final class OwnFault {
    private OwnFault() {}

    /** Tells it and returns the exit code. */
    static int tell(Throwable fault, List<String> args, Terminal terminal) {
        terminal.err().println(isOutOfMemory(fault) ? outOfMemory() : message(fault, details(fault, args)));
        return Complaint.FAILED;
    }

    private static boolean isOutOfMemory(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    private static String outOfMemory() {
        return "The memory Java was given (%d MiB) is not enough for this.%nMaybe start it with COMPOSURE_OPTS=-Xmx8g."
                .formatted(Runtime.getRuntime().maxMemory() >> 20);
    }

    private static String message(Throwable fault, String where) {
        return """
                Something went wrong inside Composure. It is our fault, not yours; nothing half-written was left behind.
                  %s
                %s""".formatted(firstLine(fault), where);
    }

    private static String firstLine(Throwable fault) {
        String message = fault.getMessage();
        String text = message == null || message.isBlank() ? fault.getClass().getSimpleName() : message;
        return text.lines().findFirst().orElse(text);
    }

    private static String details(Throwable fault, List<String> args) {
        try {
            Path file = Files.createTempFile("composure-fault-", ".log");
            StringWriter text = new StringWriter();
            text.write("composure %s, Java %s%n%s%n%n"
                    .formatted(Version.current(), System.getProperty("java.version"), String.join(" ", args)));
            fault.printStackTrace(new PrintWriter(text, true));
            Files.writeString(file, text.toString());
            return "The details, worth sending to us, are in " + file;
        } catch (IOException e) {
            return "The details could not be written to the folder for temporary files.";
        }
    }
}
