package org.composure.study;

import java.nio.file.Path;
import java.util.List;

/**
 * Which of these is better?
 *
 * @param paths the folder of a story, or the file of the base and those of its alternatives
 */
public record CompareRequest(List<Path> paths, Options options) {
    public CompareRequest {
        paths = List.copyOf(paths);
    }
}
