package org.composure.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.composure.study.Provenance;
import org.composure.table.WholeFile;

/** Hands a finished answer to everybody who asked for it: the terminal first, then the files. */
final class Delivery {

    private final Door door;
    private final OutputPlaces places;

    Delivery(Door door, OutputPlaces places) {
        this.door = door;
        this.places = places;
    }

    /** An answer in all its forms, each made only if somebody wants it. */
    interface Answer {

        Provenance provenance();

        /** Fingerprint of its numbers. */
        String numbers();

        String text();

        String json();

        String html();

        /** Writes tidy tables. */
        void tables(Path folder) throws IOException;
    }

    /** Delivers everything that can be delivered, and returns the exit code. */
    int deliver(Answer answer) {
        Failures failures = new Failures();
        failures.collect(() -> print(
                door.terminal(),
                places.jsonIsStandardOutput() ? answer.json() : door.terminal().shown(answer.text())));
        places.jsonFile().ifPresent(file -> failures.collect(() -> write(file, answer::json)));
        Optional.ofNullable(places.html()).ifPresent(file -> failures.collect(() -> write(file, answer::html)));
        Optional.ofNullable(places.folder()).ifPresent(folder -> failures.collect(() -> writeTables(folder, answer)));
        failures.tell();
        return answer.provenance().finished() ? 0 : Stopping.INTERRUPTED;
    }

    /** What could not be delivered: one place that is full takes nothing from the others. */
    static final class Failures {

        private final List<String> texts = new ArrayList<>();

        void collect(Runnable delivery) {
            try {
                delivery.run();
            } catch (Complaint complaint) {
                texts.add(complaint.text());
            }
        }

        /** Complains if there is anything to complain about. */
        void tell() {
            if (!texts.isEmpty()) {
                throw Complaint.aboutMachine(String.join("\n\n", texts));
            }
        }
    }

    /** Prints to standard output, and notices if nobody could take it. */
    static void print(Terminal terminal, String text) {
        terminal.out().print(text);
        if (terminal.out().checkError()) {
            throw Complaint.aboutMachine("The result could not be written to standard output.");
        }
    }

    /** Writes one file whole or not at all. */
    static void write(Path file, Supplier<String> text) {
        try {
            new WholeFile(file).write(text.get());
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    /** Writes one file that is no text, whole or not at all. */
    static void write(Path file, byte[] bytes) {
        try {
            new WholeFile(file).write(place -> Files.write(place, bytes));
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    private static void writeTables(Path folder, Answer answer) {
        try {
            answer.tables(folder);
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    private static Complaint cannotWrite(Path place, IOException problem) {
        return Complaint.aboutMachine(
                "%s could not be written: %s.%nNothing half-written was left there.".formatted(place, reason(problem)));
    }

    private static String reason(IOException problem) {
        if (problem instanceof FileSystemException named) {
            return named.getReason() == null ? "there can be no " + named.getFile() : named.getReason();
        }
        return String.valueOf(problem.getMessage());
    }
}
