package org.composure.study;

import java.nio.file.Path;

/** What happens under this one scenario? */
public record RunRequest(Path scenario, Options options) {}
