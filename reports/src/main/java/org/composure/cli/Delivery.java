package org.composure.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.composure.study.Provenance;
import org.composure.table.WholeFile;

/** Hands a finished answer to everybody who asked for it: the terminal first, then the files. */
final class Delivery {

    private static final int INTERRUPTED = 130;

    private final Door door;
    private final OutputPlaces places;

    Delivery(Door door, OutputPlaces places) {
        this.door = door;
        this.places = places;
    }

    /** An answer in all its forms, each made only if somebody wants it. */
    interface Answer {

        Provenance provenance();

        String text();

        String json();

        String html();

        /** Writes tidy tables. */
        void tables(Path folder) throws IOException;
    }

    /** Delivers, and returns the exit code. */
    int deliver(Answer answer) {
        door.terminal().out().print(places.jsonIsStandardOutput() ? answer.json() : answer.text());
        door.terminal().out().flush();
        places.jsonFile().ifPresent(file -> write(file, answer::json));
        Optional.ofNullable(places.html()).ifPresent(file -> write(file, answer::html));
        Optional.ofNullable(places.folder()).ifPresent(folder -> writeTables(folder, answer));
        return answer.provenance().finished() ? 0 : INTERRUPTED;
    }

    /** Writes one file whole or not at all. */
    static void write(Path file, Supplier<String> text) {
        try {
            new WholeFile(file).write(text.get());
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
        String reason = problem instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : String.valueOf(problem.getMessage());
        return Complaint.aboutMachine(
                "%s could not be written: %s.%nNothing half-written was left there.".formatted(place, reason));
    }
}
