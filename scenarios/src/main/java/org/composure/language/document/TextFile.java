package org.composure.language.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a text file somebody else wrote: bounded, UTF-8 only, and with an explanation when it cannot. */
public final class TextFile {

    private final Path file;
    private final String shown;
    private final Place askedAt;
    private final int bytesMax;
    private final Problems problems;

    /**
     * @param shown the file as the user named it
     * @param askedAt where the user named it
     * @param bytesMax nothing beyond is read
     */
    public TextFile(Path file, String shown, Place askedAt, int bytesMax, Problems problems) {
        this.file = file;
        this.shown = shown;
        this.askedAt = askedAt;
        this.bytesMax = bytesMax;
        this.problems = problems;
    }

    /** The text, without a byte order mark; null when a problem was noted instead. */
    public @Nullable String read() {
        if (!Files.exists(file)) {
            refuse("missing", "there must be a file of that name", nearest());
            return null;
        }
        if (Files.isDirectory(file)) {
            refuse("a folder", "a file is needed here", null);
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(bytesMax + 1);
            return bytes.length > bytesMax ? tooLarge() : decode(bytes);
        } catch (AccessDeniedException e) {
            refuse("not readable", "you must be allowed to read it", "its permissions are wrong");
        } catch (IOException e) {
            refuse("not readable", "reading it must not fail (%s)".formatted(reason(e)), null);
        }
        return null;
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? "no reason given" : message;
    }

    private @Nullable String nearest() {
        Path folder = file.toAbsolutePath().getParent();
        Path name = file.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return null;
        }
        try (Stream<Path> beside = Files.list(folder)) {
            List<String> names = beside.map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .limit(1000)
                    .toList();
            return NearestName.among(names, name.toString())
                    .map("you meant \"%s\""::formatted)
                    .orElse(null);
        } catch (IOException e) {
            return null;
        }
    }

    private @Nullable String tooLarge() {
        refuse(
                "larger than %d MB".formatted(bytesMax / 1_000_000),
                "it must be %d MB at most".formatted(bytesMax / 1_000_000),
                "it is data, not a scenario: keep long lists of times in a file of their own (replay: times.csv)");
        return null;
    }

    private @Nullable String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            refuse("UTF-16 text", "it must be UTF-8 text", "save it again as UTF-8");
            return null;
        }
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                refuse("binary (a zero byte at position %d)".formatted(i), "it must be UTF-8 text", null);
                return null;
            }
        }
        ByteBuffer content = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(content)
                    .toString();
        } catch (CharacterCodingException e) {
            Place at = placeOf(bytes, from, content.position());
            problems.add(at, shown, "not UTF-8 text", "it must be UTF-8 text", "save it again as UTF-8");
            return null;
        }
    }

    private Place placeOf(byte[] bytes, int from, int position) {
        int line = 1;
        int lineStart = from;
        for (int i = from; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(shown, line, position - lineStart + 1);
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private void refuse(String found, String rule, @Nullable String hint) {
        problems.add(askedAt, shown, found, rule, hint);
    }
}
