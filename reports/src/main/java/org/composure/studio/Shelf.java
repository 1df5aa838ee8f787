package org.composure.studio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stories a studio can open: those it was given, and those its visitors brought. A browser names them and never gives a
 * path; what visitors bring lies in a folder of its own, which goes when the studio closes.
 */
final class Shelf implements AutoCloseable {

    private static final String BASE = "today.yaml";
    private static final int BROUGHT_MAX = 50;

    /**
     * One story.
     *
     * @param typed what the command line calls it
     * @param brought whether a visitor brought it, so that no command finds it before it has been exported
     * @param files scenario files by name, the base first
     */
    record Book(String name, String typed, Path folder, Map<String, Path> files, boolean brought) {
        Book {
            files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
        }

        Path base() {
            return files.values().iterator().next();
        }

        /** What the command line calls a file of the story; the base goes by the name of the story. */
        String typed(Path file) {
            return file.equals(base()) ? typed : typed + "/" + file.getFileName();
        }

        /** A command with the words that people type in place of paths. */
        String asTyped(String command) {
            String path = folder.toString().replace('\\', '/');
            return command.replace(path + "/" + BASE, typed).replace(path, typed);
        }

        /** All files in one, in a folder of the story's name, so that what names the story finds it. */
        byte[] zip() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
                for (Map.Entry<String, Path> file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(name + "/" + file.getKey()));
                    zip.write(Files.readAllBytes(file.getValue()));
                    zip.closeEntry();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The story could not be packed.", e);
            }
            return bytes.toByteArray();
        }

        /** A file of the story. */
        Path file(String named) {
            Path path = files.get(named);
            if (path == null) {
                throw new Refused(Refused.NOT_THERE, "The story has no such file.");
            }
            return path;
        }
    }

    private final Map<String, Book> books = new LinkedHashMap<>();
    private final Path brought;
    private int number;

    /** A shelf with stories by name: folders or single files. */
    Shelf(Map<String, Path> stories) {
        stories.forEach((name, path) -> books.put(name, book(name, name, path, false)));
        try {
            this.brought = Files.createTempDirectory("composure-studio");
        } catch (IOException e) {
            throw new UncheckedIOException("There is no place for what visitors bring.", e);
        }
    }

    private static Book book(String name, String typed, Path path, boolean brought) {
        Map<String, Path> files = new LinkedHashMap<>();
        if (!Files.isDirectory(path)) {
            files.put(String.valueOf(path.getFileName()), path);
            return new Book(name, typed, path, files, brought);
        }
        files.put(BASE, path.resolve(BASE));
        try (Stream<Path> all = Files.list(path)) {
            all.filter(file -> String.valueOf(file.getFileName()).endsWith(".yaml"))
                    .sorted()
                    .forEach(file -> files.putIfAbsent(String.valueOf(file.getFileName()), file));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the story could not be listed.", e);
        }
        return new Book(name, typed, path, files, brought);
    }

    synchronized Book find(String name) {
        Book book = books.get(name);
        if (book == null) {
            throw new Refused(Refused.NOT_THERE, "There is no story of that name.");
        }
        return book;
    }

    /** Takes in files that belong together; returns the story they make. */
    synchronized Book take(String kind, Map<String, String> texts) {
        if (number >= BROUGHT_MAX) {
            throw new Refused(
                    Refused.TOO_MANY, "This studio has taken in %d scenarios; start it anew.".formatted(number));
        }
        String name = kind + "-" + ++number;
        Path folder = brought.resolve(name);
        try {
            Files.createDirectory(folder);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Files.writeString(folder.resolve(text.getKey()), text.getValue(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The scenario could not be kept.", e);
        }
        Book book = book(name, name, folder, true);
        books.put(name, book);
        return book;
    }

    synchronized ArrayNode list() {
        ArrayNode all = Wire.array();
        for (Book book : books.values()) {
            ObjectNode one = all.addObject();
            one.put("name", book.name());
            ArrayNode files = one.putArray("files");
            book.files().keySet().forEach(files::add);
        }
        return all;
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(brought)) {
            List<Path> deepestFirst = new ArrayList<>(all.toList());
            deepestFirst.sort(Comparator.reverseOrder());
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // The system's own cleaning of temporary files will do it.
            return;
        }
    }
}
