import { createMemoryStore } from "../../src/store/memory/create-memory-store.ts";
import { describeStore } from "./store-contract.ts";

describeStore("the store in memory", async (now) => createMemoryStore(now));
