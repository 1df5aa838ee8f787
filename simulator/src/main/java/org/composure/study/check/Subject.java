package org.composure.study.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Points that are read off the same runs.
 *
 * @param name of the model
 * @param model to be run; that of the first point
 * @param readings of the points that can be told
 * @param refused those that cannot, with the reason
 * @param level number inside above which time is added up; very large if no point asks
 */
record Subject(
        String name,
        Model model,
        Map<ReferencePoint, Reading> readings,
        Map<ReferencePoint, Reference> refused,
        int level) {

    /** Parameters that only say where to look, not what to run. */
    private static final Pattern LOOKING =
            Pattern.compile("\\b(t|t_hours|t_min|t_h|m_t|s_t|lam_t|k|AWT)=[-+0-9.eE]+,? ?");

    static List<Subject> of(List<ReferencePoint> points) {
        Map<String, List<ReferencePoint>> groups = new LinkedHashMap<>();
        Map<String, String> companions = new LinkedHashMap<>();
        Map<ReferencePoint, Reference> refused = new LinkedHashMap<>();
        String companion = "";
        Parameters base = new Parameters(Map.of());
        for (ReferencePoint original : points) {
            String text = original.model().toLowerCase(Locale.ROOT);
            if (text.startsWith("m_t/")) {
                companion = text;
            }
            ReferencePoint point = original.parameters().has("base") ? original.onBase(base) : original;
            if (!original.parameters().has("base") && DayModels.knows(original)) {
                base = original.parameters();
            }
            try {
                Families.of(point, companion);
            } catch (UnknownModel unknown) {
                refused.put(original, Reference.unsupported(original, unknown.why()));
                continue;
            } catch (IllegalArgumentException impossible) {
                refused.put(original, Reference.unsupported(original, String.valueOf(impossible.getMessage())));
                continue;
            }
            String key = key(point);
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(point);
            companions.putIfAbsent(key, companion);
        }
        List<Subject> subjects = new ArrayList<>();
        groups.forEach((key, members) -> subjects.add(of(members, companions.getOrDefault(key, ""))));
        if (!refused.isEmpty()) {
            ReferencePoint first = refused.keySet().iterator().next();
            Model none = Model.longRun(Sketch.example(), 1, 1, 1);
            subjects.add(new Subject(first.model(), none, Map.of(), refused, 0));
        }
        return subjects;
    }

    /** Stand-ins for a time-varying model are run at their own rate; everything else ignores where one looks. */
    private static String key(ReferencePoint point) {
        String text = point.subject();
        String lower = point.model().toLowerCase(Locale.ROOT);
        boolean isStandIn = lower.startsWith("psa") || lower.startsWith("mol");
        return isStandIn ? text : LOOKING.matcher(text).replaceAll("");
    }

    private static Subject of(List<ReferencePoint> points, String companion) {
        Model model = Families.together(points, companion);
        Map<ReferencePoint, Reading> readings = new LinkedHashMap<>();
        Map<ReferencePoint, Reference> refused = new LinkedHashMap<>();
        int level = Integer.MAX_VALUE;
        for (ReferencePoint point : points) {
            level = point.parameters().find("k").map(Double::intValue).orElse(level);
            try {
                readings.put(
                        point,
                        Measurement.quantileAsked(point.metric()).isPresent()
                                ? facts -> Double.NaN
                                : Families.reading(point, model));
            } catch (UnknownModel unknown) {
                refused.put(point, Reference.unsupported(point, unknown.why()));
            }
        }
        return new Subject(points.get(0).model(), model, readings, refused, level);
    }
}
