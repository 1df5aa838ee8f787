package org.composure.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's own version, as the build wrote it into {@code version.properties}. */
public final class Version {

    private static final String RESOURCE = "version.properties";

    private Version() {}

    /**
     * The version told in every answer, page and table.
     *
     * @return the version, such as {@code 0.1.0}
     * @throws IllegalStateException if this build carries no version
     */
    public static String current() {
        try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("This build has no " + RESOURCE + "; build it again with Maven.");
            }
            Properties properties = new Properties();
            properties.load(in);
            String version = properties.getProperty("version");
            if (version == null) {
                throw new IllegalStateException(RESOURCE + " names no version; build it again with Maven.");
            }
            return version;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }
}
