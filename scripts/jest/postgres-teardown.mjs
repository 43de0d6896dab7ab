export default async function stopPostgres() {
  await globalThis.sixstepTestPostgres?.stop();
}
