package org.composure.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.study.Keepsake;

/** The scenarios inside a page: written as text that people can read, and read back from a page's text. */
public final class Inside {

    private static final Pattern HEAD = Pattern.compile("<pre class=\"inside\">([^<]*)</pre>");
    private static final Pattern SCENARIO =
            Pattern.compile("<summary>([^<]*)</summary><pre class=\"scenario\">([^<]*)</pre>");

    private Inside() {}

    static void into(Markup page, Keepsake keepsake) {
        for (Keepsake.Kept kept : keepsake.scenarios()) {
            page.raw("<details><summary>%s</summary><pre class=\"scenario\">%s</pre></details>\n"
                    .formatted(Markup.escaped(kept.name()), Markup.escaped(kept.yaml())));
        }
        page.raw("<pre class=\"inside\">%s</pre>\n".formatted(Markup.escaped(keepsake.head())));
    }

    /**
     * What was written into a page; empty if nothing was.
     *
     * @throws org.composure.study.BadInputException if it is there but cannot be used
     */
    public static Optional<Keepsake> of(String html) {
        Matcher head = HEAD.matcher(html);
        if (!head.find()) {
            return Optional.empty();
        }
        List<Keepsake.Kept> scenarios = new ArrayList<>();
        Matcher matcher = SCENARIO.matcher(html);
        while (matcher.find()) {
            scenarios.add(new Keepsake.Kept(plain(matcher.group(1)), plain(matcher.group(2))));
        }
        return Optional.of(Keepsake.read(plain(head.group(1)), scenarios));
    }

    /** What {@link Markup#escaped} was given. */
    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
