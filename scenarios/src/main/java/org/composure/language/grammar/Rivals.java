package org.composure.language.grammar;

import java.util.List;
import org.composure.language.document.Overlay;
import org.composure.language.shape.ClockShape;
import org.composure.language.shape.Days;

/** Which keys of the language say the same thing in different ways, so that a change from one to another replaces it. */
public final class Rivals {
    private Rivals() {}

    /** Within one map. */
    public static final Overlay.Rivals IN_A_MAP = Rivals::drivesOut;

    private static final List<String> HORIZON = List.of("hours", "days", "weeks", "length");

    private static boolean drivesOut(String added, String there) {
        String way = wayOf(added);
        String old = wayOf(there);
        if (way.isEmpty() || old.isEmpty()) {
            return false;
        }
        boolean law = way.startsWith("law") && old.startsWith("law");
        boolean horizon = way.startsWith("length") && old.startsWith("length");
        boolean table = way.startsWith("table") && old.startsWith("table");
        boolean staff = way.startsWith("staff") && old.startsWith("staff");
        return (law || horizon || table || staff) && !way.equals(old);
    }

    private static String wayOf(String key) {
        if (Laws.names().contains(key)) {
            return "law " + key;
        }
        if (HORIZON.contains(key)) {
            return "length " + key;
        }
        if (key.equals("every") || key.equals("counts")) {
            return "table series";
        }
        if (key.equals("rate") || key.equals("renewal") || key.equals("replay")) {
            return "table " + key;
        }
        if (ClockShape.seconds(key) != null) {
            return "table clock";
        }
        if (Days.parse(key) != null) {
            return "table days";
        }
        return key.equals("agents") || key.equals("shifts") ? "staff " + key : "";
    }
}
