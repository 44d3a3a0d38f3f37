import { isNoCompute } from '../../src/policy';

test.each([
  '*信息技术服务*对象存储',
  '云存储服务费',
  '网络专线',
  '公网带宽',
  '服务器硬件',
  '机柜托管',
  '*软件*许可',
  '数据标注',
  'Storage',
  '技术培训',
])('%s is no compute', (item) => {
  expect(isNoCompute(item)).toBe(true);
});

test.each([
  '*信息技术服务*算力服务费',
  '算力租赁（含存储）',
  'GPU服务器租赁',
  '*信息技术服务*技术服务费',
  '大模型训练服务',
  '服务器租用费',
  '云计算服务',
  '*经营租赁*设备算力租赁',
])('%s is not known to be anything but compute', (item) => {
  expect(isNoCompute(item)).toBe(false);
});
