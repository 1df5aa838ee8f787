package org.composure.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes out of a workbook when it was written, so that the same contents are the same bytes. */
final class SameBytes {

    /** The earliest that an archive can say. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Pattern WRITTEN_AT =
            Pattern.compile("(?<from><dcterms:(?<what>created|modified)[^>]*>)[^<]*(?<to></dcterms:\\k<what>>)");

    private SameBytes() {}

    /** The same workbook, written at no time. */
    static byte[] of(byte[] workbook) throws IOException {
        // The sizes stand at the end of the archive only, where nobody who reads it as a stream finds them in time.
        Path whole = Files.createTempFile("composure", ".xlsx");
        try {
            Files.write(whole, workbook);
            return written(whole);
        } finally {
            Files.delete(whole);
        }
    }

    private static byte[] written(Path whole) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(whole.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(ALWAYS);
                out.putNextEntry(same);
                out.write(withoutTime(entry.getName(), in.getInputStream(entry).readAllBytes()));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutTime(String name, byte[] content) {
        if (!name.startsWith("docProps/")) {
            return content;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        return WRITTEN_AT
                .matcher(text)
                .replaceAll("${from}1980-01-01T00:00:00Z${to}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
