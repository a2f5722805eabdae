import { expect, it } from "vitest";
import { event, press } from "../../support/fake-slack/payloads.ts";
import { ADMIN_USER } from "../../support/fake-slack/workspaces.ts";
import { buttonIn, inBothModes, stringsIn } from "./harness.ts";

inBothModes("the Home tab", ({ slack, askedWith }) => {
  const open = async (user: string) => {
    await slack().deliver(event("app_home_opened", { tab: "home", channel: "D1" }, { user }));
    return (await slack().fake.calls.take((call) => call.method === "views.publish")).args;
  };

  it("shows what is indexed and how to ask, and nothing to set for readers", async () => {
    const { view, user_id } = await open("U0READER");
    expect(user_id).toBe("U0READER");
    expect(stringsIn(view)).toEqual(expect.arrayContaining(["Ask the record", "Sources"]));
    expect(stringsIn(view).join(" ")).not.toContain("For administrators");
  });

  it("opens the form from its buttons, with the command chosen", async () => {
    const { view } = await open("U0READER");
    await slack().deliver(press(buttonIn(view, "Figures"), { view: { id: "H1", type: "home" } }));
    const { args } = await slack().fake.calls.take((call) => call.method === "views.open");
    expect(stringsIn(args.view)).toContain("Ask the record");
    expect(JSON.stringify(args.view)).toMatch(/"initial_option":\{[^}]*\{[^}]*Figures/);
  });

  it("lets administrators choose that answers are public, and keeps it", async () => {
    expect(stringsIn((await open(ADMIN_USER)).view).join(" ")).toContain("For administrators");
    const choice = {
      type: "static_select",
      action_id: "home:visibility",
      selected_option: { value: "channel" },
    };
    await slack().deliver(press(choice, { view: { id: "H1", type: "home" } }, { user: ADMIN_USER }));
    await slack().fake.calls.take((call) => call.method === "views.publish");
    expect(await askedWith("/brief", "ferry fares")).toMatchObject({ response_type: "in_channel" });
    expect(await askedWith("/brief", "ferrets")).toMatchObject({ response_type: "ephemeral" });
  });

  it("takes no setting from others", async () => {
    const choice = {
      type: "static_select",
      action_id: "home:visibility",
      selected_option: { value: "channel" },
    };
    await slack().deliver(press(choice, { view: { id: "H1", type: "home" } }));
    await slack().fake.calls.take((call) => call.method === "views.publish");
    expect(await askedWith("/brief", "ferry fares")).toMatchObject({ response_type: "ephemeral" });
  });
});
