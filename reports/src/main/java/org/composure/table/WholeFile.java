package org.composure.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * A file that is there as a whole or not at all: written beside its place, then moved there.
 *
 * <p>What is no plain file (a pipe, a device) cannot be moved over and is written to directly.
 */
public final class WholeFile {

    private final Path place;

    public WholeFile(Path place) {
        this.place = place;
    }

    /** What is written into a path that nobody else knows. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Path file) throws IOException;
    }

    /** Why this file cannot be written, found without writing it; empty if nothing speaks against it. */
    public Optional<String> obstacle() {
        if (Files.isDirectory(place)) {
            return Optional.of("%s is a folder, not a file".formatted(place));
        }
        if (Files.exists(place)) {
            return Files.isWritable(place)
                    ? Optional.empty()
                    : Optional.of("%s may not be written to".formatted(place));
        }
        Path parent = place.getParent();
        return obstacleToFolder(parent == null ? Path.of("") : parent);
    }

    /** Why files cannot be put into this folder, which need not exist yet. */
    public static Optional<String> obstacleToFolder(Path folder) {
        Path nearest = folder;
        while (Files.notExists(nearest)) {
            Path parent = nearest.getParent();
            nearest = parent == null ? Path.of("") : parent;
        }
        if (!Files.isDirectory(nearest)) {
            return Optional.of("%s is a file, not a folder".formatted(nearest));
        }
        return Files.isWritable(nearest)
                ? Optional.empty()
                : Optional.of("the folder %s may not be written to".formatted(nearest));
    }

    /** Writes text, in UTF-8. */
    public void write(String text) throws IOException {
        write(file -> Files.writeString(file, text, StandardCharsets.UTF_8));
    }

    /**
     * Writes.
     *
     * @throws IOException if that fails; what was at the file's place before is still there then
     */
    public void write(Content content) throws IOException {
        writeAll(List.of(new Part(this, content)));
    }

    /** A file and what is to be in it. */
    record Part(WholeFile file, Content content) {}

    /**
     * Writes several files: none takes its place before all are written.
     *
     * @throws IOException if that fails; what was at their places before is still there then
     */
    static void writeAll(List<Part> parts) throws IOException {
        try {
            for (Part part : parts) {
                part.file().writeBeside(part.content());
            }
            for (Part part : parts) {
                part.file().takePlace();
            }
        } finally {
            for (Part part : parts) {
                Files.deleteIfExists(part.file().beside());
            }
        }
    }

    private void writeBeside(Content content) throws IOException {
        if (isNoPlainFile()) {
            write(content, place);
            return;
        }
        Files.createDirectories(folder());
        // Should somebody end the program now, nothing half-written is left.
        beside().toFile().deleteOnExit();
        write(content, beside());
    }

    private static void write(Content content, Path file) throws IOException {
        try {
            content.writeTo(file);
        } catch (RuntimeException wrapped) {
            // Writers of tables hide a full disk in an exception of their own.
            if (wrapped.getCause() instanceof IOException problem) {
                throw problem;
            }
            throw wrapped;
        }
    }

    private void takePlace() throws IOException {
        if (!isNoPlainFile()) {
            move(beside(), Files.isSymbolicLink(place) ? place.toRealPath() : place);
        }
    }

    private boolean isNoPlainFile() {
        return Files.exists(place) && !Files.isRegularFile(place);
    }

    private Path beside() {
        return folder().resolve(".%s.%d.part"
                .formatted(place.getFileName(), ProcessHandle.current().pid()));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path folder() {
        Path parent = place.toAbsolutePath().getParent();
        return parent == null ? place.toAbsolutePath() : parent;
    }
}
