package org.composure.study;

import java.util.Locale;
import org.composure.planner.Roster;
import org.composure.planner.RosterShift;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A roster as other programs read it, as part of a plan. */
final class RosterJson {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int MINUTES_PER_DAY = 1440;

    private RosterJson() {}

    static void put(ObjectNode node, Roster roster) {
        node.put("agents", roster.agents());
        Json.number(node, "paidHours", roster.paidHours());
        Json.number(node, "paidHoursAtLeast", roster.paidHoursAtLeast());
        Json.number(node, "staffedHours", roster.staffedHours());
        Json.number(node, "missingHours", roster.missingHours());
        ArrayNode shifts = node.putArray("shifts");
        roster.shifts().forEach(shift -> putShift(shifts.addObject(), shift));
        ArrayNode gaps = node.putArray("gaps");
        for (Roster.Gap gap : roster.gaps()) {
            gaps.addObject()
                    .put("team", gap.team())
                    .put("weekday", gap.weekday().name().toLowerCase(Locale.ROOT))
                    .put("from", clock(gap.startMinute()))
                    .put("to", clock(gap.endMinute()))
                    .put("missing", gap.missing());
        }
        ArrayNode people = node.putArray("people");
        for (Roster.Person person : roster.people()) {
            ObjectNode one = people.addObject().put("agent", person.agent());
            Json.number(one, "hours", person.hours());
            Json.number(one, "contractHours", person.contractHours());
            one.put("nightsAndWeekends", person.unsocial());
        }
    }

    private static void putShift(ObjectNode node, RosterShift shift) {
        node.put("agent", shift.agent());
        node.put("team", shift.team());
        node.put("weekday", shift.weekday().name().toLowerCase(Locale.ROOT));
        node.put("start", clock(shift.startMinute()));
        node.put("end", clock(shift.endMinute()));
        if (shift.breakEndMinute() > shift.breakStartMinute()) {
            node.put("breakStart", clock(shift.breakStartMinute()));
            node.put("breakEnd", clock(shift.breakEndMinute()));
        }
        Json.number(node, "paidHours", shift.paidHours());
    }

    /** Midnight at the end of the day is 24:00; what lies beyond is on the next day. */
    private static String clock(int minute) {
        int ofDay = minute > MINUTES_PER_DAY ? minute - MINUTES_PER_DAY : minute;
        return String.format(Locale.ROOT, "%02d:%02d", ofDay / MINUTES_PER_HOUR, ofDay % MINUTES_PER_HOUR);
    }
}
